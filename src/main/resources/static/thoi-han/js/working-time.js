/** Working minutes as one says them: days of eight hours, then hours. */
import {number} from '../../chung/js/words.js';

const HOUR = 60;
const DAY = 8 * HOUR;

export function workingTime(minutes) {
  const whole = Math.round(minutes);
  if (whole < HOUR) {
    return `${number(whole)} phút`;
  }
  const days = Math.floor(whole / DAY);
  const hours = Math.floor((whole % DAY) / HOUR);
  return [days ? `${number(days)} ngày` : '', hours ? `${hours} giờ` : ''].filter(Boolean).join(' ');
}
