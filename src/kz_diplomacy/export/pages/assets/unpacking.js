/** What stands packed in the element of this id: JSON, deflated, in base64. */
async function unpack(id) {
  const letters = atob(document.getElementById(id).textContent);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

/** Gives articles by their place, unpacking each block once. The markup is made and escaped with the page. */
function makeLibrary(size) {
  const policy = globalThis.trustedTypes?.createPolicy('kz-diplomacy', { createHTML: (html) => html });
  const blocks = new Map();
  return async (place) => {
    const number = Math.floor(place / size);
    if (!blocks.has(number)) blocks.set(number, unpack(`articles-${number}`));
    const html = (await blocks.get(number))[place % size];
    const parsed = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
    return document.adoptNode(parsed.body.firstElementChild);
  };
}

/** Records as the page works with them; what is searched is put together once. */
function readRecords({ rows, articles, countries }) {
  return rows.map((row, place) => {
    const named = (row.countries ?? []).map((code) => countries[code]);
    const told = row.sources.map(([article]) => articles[article]);
    const searched = [
      row.phrase,
      row.id,
      row.type,
      row.kind,
      row.status,
      row.date,
      row.places,
      ...named,
      ...(row.topics ?? []),
      ...told.flat(),
    ];
    return {
      kind: '',
      date: '',
      start: '',
      end: '',
      places: '',
      where: '',
      topics: [],
      countries: [],
      ...row,
      place,
      named,
      told,
      weight: row.sources.length,
      searched: searched.filter(Boolean).join(' ').toLowerCase(),
    };
  });
}
