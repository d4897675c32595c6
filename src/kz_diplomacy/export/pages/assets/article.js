connectReading(document.querySelector('.reading'));
