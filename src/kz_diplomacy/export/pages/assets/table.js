const ROW_HEIGHT = 70;
const SPARE_ROWS = 12;

/** A table of any length: only the rows in sight, and some around them, are in the document. */
function makeTable(section, open) {
  const scroller = section.querySelector('.scroller');
  const body = section.querySelector('tbody');
  const heads = [...section.querySelectorAll('th')];
  const told = section.querySelector('.told');
  const order = { column: 'start', down: true };
  let shown = [];
  let active = 0;
  let drawn = [-1, -1];

  const compare = {
    start: (a, b) => inOrder(a.start, b.start) || inOrder(a.end, b.end),
    type: (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || inOrder(a.kind, b.kind),
    phrase: (a, b) => a.phrase.localeCompare(b.phrase, 'en'),
    countries: (a, b) => inOrder(a.named.join(), b.named.join()),
    status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    weight: (a, b) => a.weight - b.weight || inOrder(a.told[0][1] ?? '', b.told[0][1] ?? ''),
  };
  const empty = {
    start: (record) => record.start === '',
    countries: (record) => record.named.length === 0,
  };

  /** Sorts; what has no value stands at the end either way. */
  function sort(records) {
    const lacks = empty[order.column] ?? (() => false);
    const sign = order.down ? -1 : 1;
    return [...records].sort(
      (a, b) => lacks(a) - lacks(b) || sign * compare[order.column](a, b) || a.place - b.place,
    );
  }

  function show(records) {
    shown = sort(records);
    active = 0;
    drawn = [-1, -1];
    scroller.scrollTop = 0;
    told.textContent = counted(shown.length, 'record');
    section.querySelector('table').setAttribute('aria-rowcount', shown.length + 1);
    for (const head of heads) {
      const sorted = order.down ? 'descending' : 'ascending';
      head.setAttribute('aria-sort', head.dataset.column === order.column ? sorted : 'none');
    }
    draw();
  }

  function draw() {
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - SPARE_ROWS);
    const last = Math.min(
      shown.length,
      first + Math.ceil(scroller.clientHeight / ROW_HEIGHT) + 2 * SPARE_ROWS,
    );
    if (Math.abs(first - drawn[0]) < SPARE_ROWS / 2 && drawn[1] >= 0 && last - drawn[1] < SPARE_ROWS / 2)
      return;
    drawn = [first, last];
    const focused = body.contains(document.activeElement);
    const rows = shown.slice(first, last).map((record, at) => makeRow(record, first + at));
    body.replaceChildren(space(first), ...rows, space(shown.length - last));
    if (focused) focus();
  }

  function space(rows) {
    const row = make('tr', 'space', make('td', ''));
    row.style.height = `${rows * ROW_HEIGHT}px`;
    row.setAttribute('aria-hidden', 'true');
    return row;
  }

  function makeRow(record, at) {
    const phrase = capitalized(record.phrase);
    const button = make('button', 'open', make('span', '', phrase));
    button.title = phrase;
    button.type = 'button';
    button.tabIndex = at === active ? 0 : -1;
    button.dataset.at = at;
    const [headline, , outlet] = record.told[0];
    const source = make('p', 'headline', [outlet, headline].filter(Boolean).join(': '));
    source.dir = 'auto';
    const row = make(
      'tr',
      record.type,
      make('td', 'when', ...days(record.date)),
      make('td', 'what-kind', make('span', 'dot', record.type), make('small', '', record.kind)),
      make('td', 'what', button, source),
      make('td', 'who', record.named.slice(0, 4).join(', ') + (record.named.length > 4 ? ' …' : '')),
      make('td', 'state', make('span', `status ${record.status}`, record.status)),
      make('td', 'told-by', weight(record)),
    );
    row.setAttribute('aria-rowindex', at + 2);
    return row;
  }

  /** The ends of a span, each of which stays on one line. */
  function days(span) {
    return span.split(' to ').map((day, place) => make('span', '', place ? `to ${day} ` : `${day} `));
  }

  function weight(record) {
    const articles = record.weight === 1 ? (record.told[0][1] ?? '1 article') : `${record.weight} articles`;
    return record.conflicts ? `${articles}, they differ` : articles;
  }

  function focus() {
    body.querySelector(`[data-at="${active}"]`)?.focus({ preventScroll: true });
  }

  function go(to) {
    active = Math.max(0, Math.min(shown.length - 1, to));
    const top = active * ROW_HEIGHT;
    const room = scroller.clientHeight - section.querySelector('thead').offsetHeight - ROW_HEIGHT;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    drawn = [-1, -1];
    draw();
  }

  scroller.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(scroller);
  body.addEventListener('click', (event) => {
    const button = event.target.closest('tr')?.querySelector('.open');
    if (!button) return;
    active = Number(button.dataset.at);
    open(shown[active]);
  });
  body.addEventListener('focusin', (event) => {
    if (!event.target.matches('.open')) return;
    active = Number(event.target.dataset.at);
    for (const button of body.querySelectorAll('.open'))
      button.tabIndex = Number(button.dataset.at) === active ? 0 : -1;
  });
  body.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(scroller.clientHeight / ROW_HEIGHT) - 1);
    const steps = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -shown.length,
      End: shown.length,
    };
    if (!(event.key in steps)) return;
    event.preventDefault();
    go(active + steps[event.key]);
    focus();
  });
  for (const head of heads) {
    head.querySelector('button').addEventListener('click', () => {
      const { column } = head.dataset;
      order.down = column === order.column ? !order.down : column === 'start' || column === 'weight';
      order.column = column;
      show(shown);
    });
  }
  return {
    show,
    /** The record so many rows away from one, or nothing. */
    neighbour(record, step) {
      const at = shown.indexOf(record) + step;
      if (!shown[at]) return null;
      go(at);
      return shown[at];
    },
    focus,
  };
}
