const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 190;
const MOST_NAMED = 24; // bars that are named each, where there is room; of more, the years are named
const EXACTNESS = { 4: 366, 7: 31, 10: 1 }; // days within which a date of so many characters is known
const EDGE = { left: 42, right: 6, top: 8, bottom: 22 };

/** Bars of records over time, one colour a kind; a bar, or bars dragged over, narrow the dates. */
function makeTimeline(section, filter, records) {
  const plot = section.querySelector('.plot');
  const told = section.querySelector('.told');
  const dated = records.filter((record) => record.start);
  const svg = draw('svg', { height: HEIGHT, tabindex: 0, role: 'img', 'aria-labelledby': 'timeline-title' });
  plot.append(svg);
  let bins = [];
  let shown = [];
  let cursor = 0;
  let drag = null;
  let scale = null;

  function draw(tag, attributes, ...content) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  }

  /** The narrowest unit that leaves each bar some pixels. */
  function unitFor(first, last, width) {
    const days = (last.time - first.time) / DAY + 1;
    return Object.values(UNITS).find((unit) => days / unit.days <= width / 7) ?? UNITS.decade;
  }

  function makeBins(width) {
    const wanted = dated.filter((record) => inSight(record));
    if (!wanted.length) return { unit: UNITS.day, bins: [] };
    const starts = wanted.map((record) => record.start).sort();
    const first = dayOf(starts[0]);
    const last = dayOf(starts[starts.length - 1]);
    const unit = unitFor(first, last, width);
    const made = [];
    for (let day = unit.floor(first); day.time <= last.time; day = unit.next(day)) {
      const end = unit.next(day);
      made.push({
        from: textOf(day),
        to: textOf(parts(new Date(end.time - DAY))),
        name: unit.name(day),
        counts: TYPES.map(() => 0),
        pale: TYPES.map(() => 0),
      });
    }
    return { unit, bins: made };
  }

  const inSight = ({ start }) =>
    (!filter.wanted.from || start >= filter.wanted.from) && (!filter.wanted.to || start <= filter.wanted.to);

  /** The place of the bar that holds a day. */
  function placeOf(day) {
    let low = 0;
    let high = bins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bins[middle].from <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Fills the bars; a record known less exactly than a bar is spread over the bars that it may belong to. */
  function fill(unit) {
    let vague = 0;
    for (const record of shown) {
      if (!record.start || !inSight(record)) continue;
      const type = TYPES.indexOf(record.type);
      const first = placeOf(record.start);
      if (EXACTNESS[record.date.split(' ')[0].length] <= unit.days) {
        bins[first].counts[type] += 1;
        continue;
      }
      vague += 1;
      const last = placeOf(record.end);
      for (let at = first; at <= last; at += 1) bins[at].pale[type] += 1 / (last - first + 1);
    }
    return vague;
  }

  function show() {
    const width = plot.clientWidth;
    if (!width) return;
    shown = filter.pass(records);
    const made = makeBins(width - EDGE.left - EDGE.right);
    bins = made.bins;
    cursor = Math.min(cursor, Math.max(0, bins.length - 1));
    const vague = bins.length ? fill(made.unit) : 0;
    const undated = shown.filter((record) => !record.start).length;
    const notes = [
      undated && `${inDigits(undated)} without a date`,
      vague && `${inDigits(vague)} known by month or year only (pale)`,
    ].filter(Boolean);
    told.dataset.notes = notes.join(', ');
    told.textContent = told.dataset.notes;
    paint(width);
  }

  function paint(width) {
    svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
    svg.setAttribute('width', width);
    const most = Math.max(1, ...bins.map((bin) => sum(bin.counts) + sum(bin.pale)));
    const room = HEIGHT - EDGE.top - EDGE.bottom;
    const step = (width - EDGE.left - EDGE.right) / Math.max(1, bins.length);
    const x = (at) => EDGE.left + at * step;
    const y = (count) => EDGE.top + room * (1 - Math.min(count, most) / most);
    const gap = step > 4 ? Math.min(2, step * 0.15) : 0;
    const pieces = gridLines(most).flatMap((count) => [
      draw('line', { class: 'grid', x1: EDGE.left, x2: width - EDGE.right, y1: y(count), y2: y(count) }),
      draw(
        'text',
        { class: 'label', x: EDGE.left - 6, y: y(count) + 4, 'text-anchor': 'end' },
        inDigits(count),
      ),
    ]);
    bins.forEach((bin, at) => {
      let base = 0;
      const wide = Math.min(step - gap, 40);
      [...bin.counts, ...bin.pale].forEach((count, place) => {
        if (!count) return;
        const top = y(base + count);
        const name = TYPES[place % TYPES.length] + (place < TYPES.length ? '' : ' pale');
        const left = x(at) + (step - wide) / 2;
        pieces.push(draw('rect', { class: name, x: left, width: wide, y: top, height: y(base) - top }));
        base += count;
      });
    });
    for (const [at, label] of ticks(step)) {
      pieces.push(draw('text', { class: 'label', x: x(at) + 1, y: HEIGHT - 6 }, label));
    }
    pieces.push(draw('rect', { class: 'cursor', y: EDGE.top, height: room, hidden: '' }));
    svg.replaceChildren(...pieces);
    scale = { x, step };
  }

  /** Labels where a year begins, or where they have room. */
  function ticks(step) {
    const all = bins.map((bin, at) => [at, tickName(bin)]);
    const year = (at) => bins[at].from.slice(0, 4);
    const marked = all.filter(([at]) => bins.length <= MOST_NAMED || at === 0 || year(at) !== year(at - 1));
    let free = -1;
    return marked.filter(([at, label]) => {
      const fits = at * step >= free;
      if (fits) free = at * step + label.length * 7 + 14;
      return fits;
    });
  }

  function tickName(bin) {
    if (bins.length > MOST_NAMED || bin.name.length === 4) return bin.from.slice(0, 4);
    return bin.from.slice(8) === '01' && bin.from !== bin.to ? bin.from.slice(0, 7) : bin.from;
  }

  function tell(first, last) {
    const some = bins.slice(first, last + 1);
    if (!some.length) return;
    const counts = TYPES.map((type, at) => [sum(some.map((bin) => bin.counts[at])), type]).filter(
      ([count]) => count,
    );
    const name = first === last ? some[0].name : `${some[0].from} to ${some[some.length - 1].to}`;
    const pale = Math.round(sum(some.map((bin) => sum(bin.pale))));
    const all = counts.map(([count, type]) => counted(count, type));
    if (pale) all.push(`about ${inDigits(pale)} known by month or year`);
    told.textContent = `${name}: ${all.join(', ') || 'nothing'}`;
    const mark = svg.querySelector('.cursor');
    mark.removeAttribute('hidden');
    mark.setAttribute('x', scale.x(first));
    mark.setAttribute('width', scale.step * (last - first + 1));
  }

  function untell() {
    told.textContent = told.dataset.notes ?? '';
    svg.querySelector('.cursor')?.setAttribute('hidden', '');
  }

  function at(event) {
    const place = (event.clientX - svg.getBoundingClientRect().left - EDGE.left) / scale.step;
    return Math.max(0, Math.min(bins.length - 1, Math.floor(place)));
  }

  function narrow(first, last) {
    if (bins[first]) filter.toggle({ from: bins[first].from, to: bins[last].to });
  }

  svg.addEventListener('pointerdown', (event) => {
    svg.setPointerCapture(event.pointerId);
    drag = at(event);
  });
  svg.addEventListener('pointermove', (event) => {
    const now = at(event);
    tell(Math.min(drag ?? now, now), Math.max(drag ?? now, now));
  });
  svg.addEventListener('pointerup', (event) => {
    if (drag === null) return;
    const now = at(event);
    const ends = [Math.min(drag, now), Math.max(drag, now)];
    drag = null;
    narrow(...ends);
  });
  svg.addEventListener('pointerleave', untell);
  svg.addEventListener('blur', untell);
  svg.addEventListener('focus', () => tell(cursor, cursor));
  svg.addEventListener('keydown', (event) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -bins.length, End: bins.length };
    if (event.key in steps) cursor = Math.max(0, Math.min(bins.length - 1, cursor + steps[event.key]));
    else if (event.key === 'Enter' || event.key === ' ') narrow(cursor, cursor);
    else return;
    event.preventDefault();
    tell(cursor, cursor);
  });
  new ResizeObserver(show).observe(plot);
  return { show };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Up to four round counts from nothing to the most. */
function gridLines(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 1;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
