const TYPES = ['visit', 'meeting', 'agreement', 'investment'];
const STATUSES = ['completed', 'ongoing', 'planned', 'proposed', 'cancelled'];
const PAUSE = 250;
const FACETS = ['words', 'types', 'country', 'partner', 'where', 'status', 'topic', 'from', 'to'];

/** What is asked for, facet by facet; a facet that is empty lets everything through. */
function makeFilter() {
  const wanted = Object.fromEntries(FACETS.map((name) => [name, '']));
  const listeners = [];
  const tests = {
    words: (record, value) =>
      value
        .toLowerCase()
        .split(/\s+/)
        .every((word) => record.searched.includes(word)),
    types: (record, value) => value.split(' ').includes(record.type),
    country: (record, value) => record.countries.includes(value),
    partner: (record, value) => record.countries.includes(value),
    where: (record, value) => record.where === value,
    status: (record, value) => record.status === value,
    topic: (record, value) => record.topics.includes(value),
    from: (record, value) => record.end >= value,
    to: (record, value) => record.start !== '' && record.start <= value,
  };
  return {
    wanted,
    onChange: (listener) => listeners.push(listener),
    set(change) {
      Object.assign(wanted, change);
      for (const listener of listeners) listener();
    },
    clear() {
      this.set(Object.fromEntries(FACETS.map((name) => [name, ''])));
    },
    toggle(change) {
      const same = Object.entries(change).every(([name, value]) => wanted[name] === value);
      this.set(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, same ? '' : value])));
    },
    /** The records that pass every facet but those left out. */
    pass(records, ...leftOut) {
      const asked = FACETS.filter((name) => wanted[name] && !leftOut.includes(name));
      return records.filter((record) => asked.every((name) => tests[name](record, wanted[name])));
    },
  };
}

/** The filter in the address after `#`, so that a view can be kept and passed on. */
function keepInAddress(filter) {
  const known = new URLSearchParams(location.hash.slice(1));
  filter.set(Object.fromEntries(FACETS.map((name) => [name, known.get(name) ?? ''])));
  let waiting = 0;
  function keep() {
    const kept = new URLSearchParams(Object.entries(filter.wanted).filter(([, value]) => value));
    try {
      history.replaceState(null, '', `#${kept}`);
    } catch {
      // A frame of a notebook has no address of its own.
    }
  }
  filter.onChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE); // browsers count changes of the address, and stop who types fast
  });
}

/** The form above the page: it shows what is asked for, and asks. */
function connectForm(form, filter, records, countries) {
  const fill = (name, counts, shown, order) => {
    const options = [...counts].sort(order ?? ((a, b) => shown(a[0]).localeCompare(shown(b[0]), 'en')));
    form.elements[name].append(
      ...options.map(([value, count]) => new Option(`${shown(value)} (${count})`, value)),
    );
  };
  const nameOf = (code) => countries[code];
  const involved = tally(records.flatMap((record) => record.countries));
  fill('country', involved, nameOf);
  fill('partner', involved, nameOf);
  fill('where', tally(records.map((record) => record.where).filter(Boolean)), nameOf);
  fill('topic', tally(records.flatMap((record) => record.topics)), (topic) => topic);
  fill(
    'status',
    tally(records.map((record) => record.status)),
    (status) => status,
    (a, b) => STATUSES.indexOf(a[0]) - STATUSES.indexOf(b[0]),
  );
  const chips = [...form.querySelectorAll('.chip')];
  const named = FACETS.filter((name) => name !== 'types');

  function show() {
    const chosen = filter.wanted.types.split(' ');
    for (const name of named) {
      if (form.elements[name].value !== filter.wanted[name]) form.elements[name].value = filter.wanted[name];
      form.elements[name].closest('label').classList.toggle('asked', filter.wanted[name] !== '');
    }
    const counts = tally(filter.pass(records, 'types').map((record) => record.type));
    for (const chip of chips) {
      chip.setAttribute('aria-pressed', chosen.includes(chip.dataset.type));
      chip.querySelector('b').textContent = inDigits(counts.get(chip.dataset.type) ?? 0);
    }
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    filter.clear();
  });
  form.addEventListener('input', (event) => filter.set({ [event.target.name]: event.target.value }));
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      const chosen = new Set(filter.wanted.types.split(' ').filter(Boolean));
      if (!chosen.delete(chip.dataset.type)) chosen.add(chip.dataset.type);
      filter.set({ types: TYPES.filter((type) => chosen.has(type)).join(' ') });
    });
  }
  filter.onChange(show);
}
