(async () => {
  const data = await unpack('rows');
  const records = readRecords(data);
  const part = (name) => document.querySelector(name);
  const filter = makeFilter();
  const table = makeTable(part('.records'), (record) => sheet.open(record));
  const sheet = makeSheet(part('.sheet'), makeLibrary(data.block), table);
  const charts = [
    makeTimeline(part('.timeline'), filter, records),
    makeMatrix(part('.pairs'), filter, records, data.countries),
    makeBars(part('.places'), filter, records, data.countries),
  ];
  filter.onChange(() => table.show(filter.pass(records)));
  connectForm(part('.filters'), filter, records, data.countries);
  filter.onChange(() => charts.forEach((chart) => chart.show()));
  keepInAddress(filter);
  document.body.dataset.ready = performance.now().toFixed(0);
})();
