/** Days as one types and reads them here (d/m/yyyy), and as the server takes them (ISO). */
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ZONE = 'Asia/Ho_Chi_Minh';

/** ISO of what was typed; empty for nothing, null for what is no day. */
export function isoOf(typed) {
  const text = typed.trim();
  if (!text) {
    return '';
  }
  const parts = TYPED.exec(text);
  if (!parts) {
    return null;
  }
  const [, day, month, year] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? iso(date) : null;
}

/** Today in the office's time zone, wherever the computer believes itself to be. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', {timeZone: ZONE}).format(new Date());
}

export function daysAfter(isoDay, days) {
  return iso(new Date(Date.parse(isoDay) + days * 86400000));
}

function iso(date) {
  return date.toISOString().slice(0, 10);
}
