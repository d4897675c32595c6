// The contrast that WCAG 2 defines, lowest for each tag and class among the elements that arguments[0] finds.
const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const painter = canvas.getContext('2d', { willReadFrequently: true });

function rgba(colour) {
  painter.clearRect(0, 0, 1, 1);
  painter.fillStyle = colour;
  painter.fillRect(0, 0, 1, 1);
  return [...painter.getImageData(0, 0, 1, 1).data];
}

function ground(element) {
  for (let at = element; at; at = at.parentElement) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return [255, 255, 255, 255];
}

function luminance(colour) {
  const [r, g, b] = colour.map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const lowest = {};
for (const element of document.querySelectorAll(arguments[0])) {
  const lights = [rgba(getComputedStyle(element).color), ground(element)].map(luminance).sort((a, b) => b - a);
  const ratio = (lights[0] + 0.05) / (lights[1] + 0.05);
  const name = `${element.tagName.toLowerCase()}.${element.className}`;
  lowest[name] = Math.min(lowest[name] ?? 21, ratio);
}
return lowest;
