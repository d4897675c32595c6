/** The sheet that shows a record: its history, what its sources say against each other, and each article. */
function makeSheet(dialog, article, table) {
  const tabs = dialog.querySelector('.sources');
  const leaf = dialog.querySelector('.leaf');
  let record = null;
  let turn = 0;

  async function read(number) {
    const [place, at] = record.sources[number];
    const mine = (turn += 1);
    for (const tab of tabs.children) {
      const chosen = Number(tab.dataset.number) === number;
      tab.setAttribute('aria-selected', chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
    const reading = await article(place);
    if (mine !== turn) return;
    leaf.replaceChildren(reading);
    const joined = connectReading(reading);
    joined.pin(String(at));
    dialog.scrollTop = 0;
    joined.cards[at].scrollIntoView({ block: 'nearest' });
    const findings = leaf.querySelector('.findings');
    findings.scrollTop = joined.cards[at].offsetTop - findings.offsetTop;
  }

  function open(chosen) {
    record = chosen;
    const kind = dialog.querySelector('.kind');
    kind.textContent = [record.type, record.kind, record.status, record.date]
      .filter(Boolean)
      .join(' \u00b7 ');
    kind.className = `kind ${record.type}`;
    dialog.querySelector('h2').textContent = capitalized(record.phrase);
    dialog.querySelector('.history').replaceChildren(...history(record));
    tabs.replaceChildren(...record.sources.map((_, number) => tab(number)));
    tabs.hidden = record.sources.length === 1;
    leaf.replaceChildren();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('h2').focus();
    return read(0);
  }

  const named = (number) => {
    const [headline, day, outlet] = record.told[number];
    return [outlet ?? headline, day].filter(Boolean).join(', ');
  };

  function tab(number) {
    const button = make('button', '', named(number));
    button.type = 'button';
    button.dataset.number = number;
    button.setAttribute('role', 'tab');
    return button;
  }

  /** What all sources say together, the stages of the event, and the fields on which its sources differ. */
  function history({ fields = [], life = [], conflicts = [] }) {
    const together = fields.flatMap(([name, items]) => [
      make('dt', '', name),
      make('dd', '', items.join('; ')),
    ]);
    const stages = life.map(({ kind, published, date, sources }) =>
      make(
        'li',
        '',
        make('b', '', kind),
        [published && ` on ${published}`, date && ` for ${date}`].filter(Boolean).join(''),
        make('small', '', counted(sources, 'source')),
      ),
    );
    const differing = conflicts.flatMap(({ field, claims }) => [
      make('dt', '', field),
      ...claims.map(({ value, sources }) =>
        make('dd', '', make('b', '', value), ` ${sources.map(named).join('; ')}`),
      ),
    ]);
    return [
      together.length > 0 && make('dl', 'together', ...together),
      stages.length > 1 && make('ol', 'life', ...stages),
      differing.length > 0 && make('p', 'differ', 'The sources differ:'),
      differing.length > 0 && make('dl', 'conflicts', ...differing),
    ].filter(Boolean);
  }

  function step(by) {
    const next = table.neighbour(record, by);
    if (next) open(next);
  }

  tabs.addEventListener('click', (event) => {
    const { number } = event.target.dataset;
    if (number) read(Number(number));
  });
  tabs.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = by && tabs.children[Number(event.target.dataset.number) + by];
    if (!next) return;
    next.click();
    next.focus();
  });
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('[data-step], [data-close]');
    if (event.target === dialog || button?.matches('[data-close]')) dialog.close();
    else if (button) step(Number(button.dataset.step));
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });
  dialog.addEventListener('close', () => {
    leaf.replaceChildren();
    table.focus();
  });
  return { open };
}
