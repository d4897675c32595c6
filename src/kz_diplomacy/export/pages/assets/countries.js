const MOST_IN_MATRIX = 12;
const MOST_BARS = 12;
const MOST_SIDES = 12; // of a summit of forty, 780 pairs would bury all others
const LEVELS = 6;

/** Which countries meet which: a table of counts; a cell narrows the records to its two countries. */
function makeMatrix(section, filter, records, countries) {
  const plot = section.querySelector('.plot');

  /** How often each two countries stand in one record; a record of very many says little of any two. */
  function countPairs(found) {
    const telling = found.filter((record) => record.countries.length <= MOST_SIDES);
    return tally(
      telling.flatMap(({ countries: sides }) =>
        sides.flatMap((a) => sides.filter((b) => a < b).map((b) => `${a} ${b}`)),
      ),
    );
  }

  function show() {
    const pairs = countPairs(filter.pass(records, 'country', 'partner'));
    const weights = new Map();
    for (const [pair, count] of pairs) {
      for (const code of pair.split(' ')) weights.set(code, (weights.get(code) ?? 0) + count);
    }
    const codes = ranked(weights, MOST_IN_MATRIX).map(([code]) => code);
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
    const level = Math.ceil(Math.sqrt(count / most) * LEVELS);
    const button = make('button', `level${level}`, count.toLocaleString('en', { notation: 'compact' }));
    button.type = 'button';
    button.dataset.pair = pair;
    button.title = `${names.join(' and ')}: ${inDigits(count)}`;
    button.setAttribute('aria-label', button.title);
    button.setAttribute('aria-pressed', pressed);
    return make('td', '', button);
  }

  plot.addEventListener('click', (event) => {
    const pair = event.target.closest('button')?.dataset.pair;
    if (!pair) return;
    const [one, other] = pair.split(' ');
    const turned = filter.wanted.country === other && filter.wanted.partner === one;
    filter.toggle(turned ? { country: other, partner: one } : { country: one, partner: other });
    plot.querySelector(`[data-pair="${pair}"]`)?.focus();
  });
  return { show };
}

/** Where it leads: one bar a country, the longest first; a bar narrows the records to its country. */
function makeBars(section, filter, records, countries) {
  const plot = section.querySelector('.plot');

  function show() {
    const found = filter.pass(records, 'where').filter((record) => record.where);
    const longest = ranked(tally(found.map((record) => record.where)), MOST_BARS);
    const most = longest[0]?.[1] ?? 1;
    const bars = longest.map(([code, count]) => {
      const bar = make('span', 'bar');
      bar.style.width = `${(100 * count) / most}%`;
      const button = make(
        'button',
        '',
        make('span', 'name', countries[code]),
        bar,
        make('span', 'amount', inDigits(count)),
      );
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
