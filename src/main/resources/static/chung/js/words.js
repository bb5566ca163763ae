/** How dates, times and sizes read in Vietnamese, in the time zone of the office. */
const ZONE = 'Asia/Ho_Chi_Minh';
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

/** d/m/yyyy of a date, d/m/yyyy HH:mm of an instant; anything else stays as it is. */
export function when(value) {
  const date = DATE.exec(value ?? '');
  if (date) {
    return `${Number(date[3])}/${Number(date[2])}/${date[1]}`;
  }
  const instant = INSTANT.test(value ?? '') ? new Date(value) : null;
  if (!instant || Number.isNaN(instant.getTime())) {
    return value ?? '';
  }
  const part = Object.fromEntries(clock.formatToParts(instant).map(({type, value: text}) => [type, text]));
  return `${Number(part.day)}/${Number(part.month)}/${part.year} ${part.hour}:${part.minute}`;
}

export function size(bytes) {
  if (!Number.isFinite(bytes)) {
    return '';
  }
  const [amount, unit] = bytes < 1048576 ? [bytes / 1024, 'KB'] : [bytes / 1048576, 'MB'];
  return `${Math.max(amount, 0.1).toFixed(1).replace('.', ',')} ${unit}`;
}

/** The parts that are there, joined. */
export function joined(parts, separator = ', ') {
  return parts.filter(Boolean).join(separator);
}

/** A count as it is written here: 1.234. */
export function number(count) {
  return new Intl.NumberFormat('vi-VN').format(count ?? 0);
}
