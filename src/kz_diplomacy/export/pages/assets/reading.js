/**
 * Joins the words of an article with the fields that they state, both ways, by pointer and by keyboard.
 *
 * Words are `mark` elements, fields and statements are links; both carry the names of their marks,
 * `record.evidence`, in `data-marks`.
 */
function connectReading(root) {
  const namesOf = (item) => item.dataset.marks.split(' ');
  const recordOf = (name) => name.split('.')[0];
  const marks = [...root.querySelectorAll('mark')];
  const links = [...root.querySelectorAll('a[data-marks]')];
  const cards = [...root.querySelectorAll('.card')];
  const sharing = (items, names) => items.filter((item) => namesOf(item).some((name) => names.has(name)));
  const cardOf = (record) => cards.find((card) => card.dataset.record === record);
  const hueOf = (record) => [...cardOf(record).classList].find((name) => /^c\d$/.test(name));
  const fieldNames = new Set(links.filter((link) => link.matches('.field')).flatMap(namesOf));
  const bubble = makeBubble(root);
  let pinned = null;
  let tour = { link: null, stop: 0 };

  function clear() {
    for (const item of [...marks, ...links, ...cards]) item.classList.remove('on');
    for (const mark of marks) {
      mark.classList.remove(...hues);
      if (mark.matches('.alone')) mark.classList.add(hueOf(pinned));
    }
    bubble.hide();
  }

  function light(names, record) {
    clear();
    for (const mark of sharing(marks, names)) {
      mark.classList.remove(...hues);
      mark.classList.add('on', hueOf(record));
    }
  }

  function lightFromLink(link) {
    const names = namesOf(link);
    light(new Set(names), recordOf(names[0]));
    link.classList.add('on');
  }

  function lightFromMark(mark) {
    const own = namesOf(mark).filter((name) => pinned === null || recordOf(name) === pinned);
    if (!own.length) return;
    const stating = own.filter((name) => fieldNames.has(name));
    const lit = stating.length ? stating : own;
    light(new Set(lit), recordOf(lit[0]));
    const told = sharing(links, new Set(own));
    for (const link of told) link.classList.add('on');
    for (const record of new Set(own.map(recordOf))) cardOf(record).classList.add('on');
    bubble.show(
      mark,
      [...new Set(own.map(recordOf))].map((record) => describe(record, told)),
    );
  }

  function describe(record, told) {
    const card = cardOf(record);
    const fields = told.filter((link) => card.contains(link) && link.dataset.name);
    return {
      hue: hueOf(record),
      name: card.getAttribute('aria-label'),
      fields: fields.map((link) => link.dataset.name).join(', ') || 'states the event',
      rule: card.querySelector('.rule').textContent,
    };
  }

  /** Shows one record alone, each of its words with the name of its field; the same record again: all. */
  function pin(record) {
    pinned = record === pinned ? null : record;
    for (const card of cards) card.classList.toggle('pinned', card.dataset.record === pinned);
    for (const mark of marks) {
      mark.classList.remove('away', 'alone', 'tagged');
      if (pinned === null) continue;
      mark.classList.add(namesOf(mark).some((name) => recordOf(name) === pinned) ? 'alone' : 'away');
    }
    if (pinned !== null) tag(cardOf(pinned));
    clear();
  }

  function tag(card) {
    const tags = new Map();
    for (const link of card.querySelectorAll('a.field')) {
      for (const name of namesOf(link)) {
        const words = marks.filter((mark) => namesOf(mark).includes(name));
        const last = words[words.length - 1];
        tags.set(last, [...(tags.get(last) ?? []), link.dataset.name]);
      }
    }
    for (const [mark, fields] of tags) {
      mark.dataset.tag = fields.join(', ');
      mark.classList.add('tagged');
    }
  }

  /** Goes to the words of a link; the same link again: to its next words. */
  function visit(link) {
    const names = namesOf(link);
    const stops = names.map((name) => marks.find((mark) => namesOf(mark).includes(name)));
    tour = { link, stop: tour.link === link ? (tour.stop + 1) % stops.length : 0 };
    stops[tour.stop].scrollIntoView({ block: 'center' });
  }

  root.addEventListener('pointerover', (event) => {
    const link = event.target.closest('a[data-marks]');
    const mark = event.target.closest('mark');
    if (link) lightFromLink(link);
    else if (mark) lightFromMark(mark);
    else clear();
  });
  root.addEventListener('pointerleave', clear);
  root.addEventListener('focusin', (event) => {
    if (event.target.matches('a[data-marks]')) lightFromLink(event.target);
    if (event.target.matches('mark')) lightFromMark(event.target);
  });
  root.addEventListener('focusout', clear);
  root.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-marks]');
    const mark = event.target.closest('mark');
    if (link) {
      event.preventDefault();
      const record = recordOf(namesOf(link)[0]);
      if (link.matches('.statement') || (pinned !== null && pinned !== record)) pin(record);
      visit(link);
      lightFromLink(link);
    } else if (mark) {
      mark.focus();
      sharing(links, new Set(namesOf(mark)))[0]?.scrollIntoView({ block: 'nearest' });
    }
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('mark')) {
      const told = sharing(links, new Set(namesOf(event.target)));
      (told.find((link) => link.matches('.field')) ?? told[0])?.focus();
      event.preventDefault();
    }
    if (event.key === 'Escape' && pinned !== null) {
      pin(pinned);
      event.stopPropagation();
      event.preventDefault();
    }
  });
  rove(root, 'mark', ['ArrowLeft', 'ArrowUp'], ['ArrowRight', 'ArrowDown']);
  rove(root, 'a[data-marks]', ['ArrowUp'], ['ArrowDown']);
  return { pin, cards };
}

const hues = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];

/** One stop of the tab key for many items: arrows, Home and End go between them. */
function rove(root, selector, back, forth) {
  const items = [...root.querySelectorAll(selector)];
  items.forEach((item, place) => {
    item.tabIndex = place ? -1 : 0;
  });
  root.addEventListener('keydown', (event) => {
    const at = items.indexOf(event.target);
    if (at < 0) return;
    let to = null;
    if (back.includes(event.key)) to = at - 1;
    if (forth.includes(event.key)) to = at + 1;
    if (event.key === 'Home') to = 0;
    if (event.key === 'End') to = items.length - 1;
    if (to === null || !items[to]) return;
    event.preventDefault();
    items[to].focus();
  });
  root.addEventListener('focusin', (event) => {
    if (!items.includes(event.target)) return;
    for (const item of items) item.tabIndex = item === event.target ? 0 : -1;
  });
}

/** What is said of words, beside them. */
function makeBubble(root) {
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.setAttribute('role', 'status');
  bubble.hidden = true;
  root.append(bubble);
  return {
    hide() {
      bubble.hidden = true;
    },
    show(mark, told) {
      bubble.replaceChildren(
        ...told.map(({ hue, name, fields, rule }) => {
          const line = document.createElement('p');
          line.className = hue;
          const strong = document.createElement('b');
          strong.textContent = fields;
          line.append(strong, ` · ${name} · ${rule}`);
          return line;
        }),
      );
      bubble.hidden = false;
      const words = [...mark.getClientRects()].pop();
      const left = Math.min(words.left, innerWidth - bubble.offsetWidth - 8);
      const below = words.bottom + 4;
      const above = mark.getClientRects()[0].top - bubble.offsetHeight - 4;
      bubble.style.left = `${Math.max(8, left)}px`;
      bubble.style.top = `${below + bubble.offsetHeight > innerHeight ? Math.max(8, above) : below}px`;
    },
  };
}
