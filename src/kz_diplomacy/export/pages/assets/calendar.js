const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** Spans of the calendar: where the one with a day begins, where the next begins, and its name. */
const UNITS = {
  day: {
    floor: (d) => d,
    next: (d) => utc(d.y, d.m, d.d + 1),
    name: (d) => `${d.d} ${MONTHS[d.m]} ${d.y}`,
    days: 1,
  },
  month: {
    floor: (d) => utc(d.y, d.m, 1),
    next: (d) => utc(d.y, d.m + 1, 1),
    name: (d) => `${MONTHS[d.m]} ${d.y}`,
    days: 31,
  },
  quarter: {
    floor: (d) => utc(d.y, d.m - (d.m % 3), 1),
    next: (d) => utc(d.y, d.m + 3, 1),
    name: (d) => `${MONTHS[d.m]} to ${MONTHS[d.m + 2]} ${d.y}`,
    days: 92,
  },
  year: { floor: (d) => utc(d.y, 0, 1), next: (d) => utc(d.y + 1, 0, 1), name: (d) => `${d.y}`, days: 366 },
  decade: {
    floor: (d) => utc(d.y - (d.y % 10), 0, 1),
    next: (d) => utc(d.y + 10, 0, 1),
    name: (d) => `${d.y}s`,
    days: 3653,
  },
};

function utc(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return parts(date);
}

function parts(date) {
  return { time: date.getTime(), y: date.getUTCFullYear(), m: date.getUTCMonth(), d: date.getUTCDate() };
}

function dayOf(text) {
  return parts(new Date(`${text}T00:00:00Z`));
}

function textOf(day) {
  return new Date(day.time).toISOString().slice(0, 10);
}
