/** A time of day to be typed as 17:00 in every browser; the browser's own field would speak the browser's language. */
import {textField} from '../../chung/js/field.js';

const TYPED = /^(\d{1,2})\s*[:.hg]\s*(\d{2})?$/i;
const MISSING = 'Chưa nhập giờ.';
const NO_TIME = 'Giờ không đọc được. Hãy nhập giờ:phút, ví dụ 11:30.';

/** Its {@code time()} is HH:mm, empty for nothing; null, and said in its place, where it is no time. */
export function timeField(label, value, options = {}) {
  const typed = textField(label, value?.slice(0, 5) ?? '', {longest: 5, ...options});
  typed.input.inputMode = 'numeric';
  typed.input.placeholder = 'giờ:phút';
  typed.input.classList.add('tq-time');

  function time(required = false) {
    const text = typed.value();
    if (required && !text) {
      typed.say(MISSING);
      return null;
    }
    const parts = text ? TYPED.exec(text) : null;
    const [hour, minute] = parts ? [Number(parts[1]), Number(parts[2] ?? 0)] : [];
    if (text && !(hour < 24 && minute < 60)) {
      typed.say(NO_TIME);
      return null;
    }
    return text ? [hour, minute].map(part => String(part).padStart(2, '0')).join(':') : '';
  }

  return {...typed, time};
}
