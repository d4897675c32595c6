const MOST_IN_MATRIX = 12;
const MOST_BARS = 12;
const MOST_SIDES = 12;
const LEVELS = 6;

/** Which countries meet which: a table of counts; a cell narrows the records to its two countries. */
function makeMatrix(section, filter, records, countries) {
  const plot = section.querySelector('.plot');

  function pairsOf(found) {
    const pairs = new Map();
    for (const { countries: sides } of found) {
      if (sides.length > MOST_SIDES) continue;
      for (const a of sides) for (const b of sides) if (a < b) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    }
    return pairs;
  }

  function show() {
    const pairs = pairsOf(filter.pass(records, 'country', 'partner'));
    const weights = new Map();
    for (const [pair, count] of pairs) for (const code of pair.split(' ')) weights.set(code, (weights.get(code) ?? 0) + count);
    const codes = [...weights].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).slice(0, MOST_IN_MATRIX).map(([code]) => code);
    const most = Math.max(1, ...codes.flatMap((a) => codes.map((b) => pairs.get(`${a} ${b}`) ?? 0)));
    const chosen = [filter.wanted.country, filter.wanted.partner].sort().join(' ');
    if (codes.length < 2) {
      plot.replaceChildren(make('p', 'nothing', 'No two countries in these records.'));
      return;
    }
    const rows = codes.slice(1).map((row, place) => {
      const head = make('th', '', countries[row]);
      head.scope = 'row';
      head.title = countries[row];
      const cells = codes.slice(0, place + 1).map((column) => {
        const pair = [row, column].sort().join(' ');
        return cell(pair, pairs.get(pair) ?? 0, most, pair === chosen);
      });
      return make('tr', '', head, ...cells);
    });
    const heads = codes.slice(0, -1).map((code) => {
      const head = make('th', '', code);
      head.scope = 'col';
      head.title = countries[code];
      return head;
    });
    const table = make('table', '', make('tbody', '', ...rows, make('tr', '', make('td', ''), ...heads)));
    plot.replaceChildren(table);
    rove(table, 'button', ['ArrowLeft', 'ArrowUp'], ['ArrowRight', 'ArrowDown']);
  }

  function cell(pair, count, most, pressed) {
    if (!count) return make('td', '');
    const names = pair.split(' ').map((code) => countries[code]);
    const button = make('button', `level${Math.ceil(Math.sqrt(count / most) * LEVELS)}`, count.toLocaleString('en', { notation: 'compact' }));
    button.type = 'button';
    button.dataset.pair = pair;
    button.title = `${names.join(' and ')}: ${count.toLocaleString('en')}`;
    button.setAttribute('aria-label', button.title);
    button.setAttribute('aria-pressed', pressed);
    return make('td', '', button);
  }

  plot.addEventListener('click', (event) => {
    const pair = event.target.closest('button')?.dataset.pair;
    if (!pair) return;
    const [country, partner] = pair.split(' ');
    if (filter.wanted.country === partner && filter.wanted.partner === country) filter.toggle({ country: partner, partner: country });
    else filter.toggle({ country, partner });
    plot.querySelector(`[data-pair="${pair}"]`)?.focus();
  });
  return { show };
}

/** Where it leads: one bar a country, the longest first; a bar narrows the records to its country. */
function makeBars(section, filter, records, countries) {
  const plot = section.querySelector('.plot');

  function show() {
    const counts = new Map();
    for (const { where } of filter.pass(records, 'where')) if (where) counts.set(where, (counts.get(where) ?? 0) + 1);
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).slice(0, MOST_BARS);
    const most = ranked[0]?.[1] ?? 1;
    const bars = ranked.map(([code, count]) => {
      const bar = make('span', 'bar');
      bar.style.width = `${(100 * count) / most}%`;
      const button = make('button', '', make('span', 'name', countries[code]), bar, make('span', 'amount', count.toLocaleString('en')));
      button.type = 'button';
      button.dataset.where = code;
      button.setAttribute('aria-pressed', filter.wanted.where === code);
      return make('li', '', button);
    });
    const list = make('ol', '', ...bars);
    plot.replaceChildren(bars.length ? list : make('p', 'nothing', 'No place in these records.'));
    rove(list, 'button', ['ArrowUp'], ['ArrowDown']);
  }

  plot.addEventListener('click', (event) => {
    const where = event.target.closest('button')?.dataset.where;
    if (!where) return;
    filter.toggle({ where });
    plot.querySelector(`[data-where="${where}"]`)?.focus();
  });
  return { show };
}
