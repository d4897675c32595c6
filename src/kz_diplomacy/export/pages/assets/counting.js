/** Below 0 where the first comes before the second. */
function inOrder(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A number with separators of thousands. */
function inDigits(count) {
  return count.toLocaleString('en');
}

/** So many things: `1 record`, `1,200 records`. */
function counted(count, thing) {
  return `${inDigits(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** How often each value occurs. */
function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values that occur most, with their counts; of equals the first in the alphabet. */
function ranked(counts, most) {
  return [...counts].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).slice(0, most);
}
