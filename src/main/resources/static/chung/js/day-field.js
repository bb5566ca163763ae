/** A day to be typed as d/m/yyyy in every browser, whatever its language, or picked from the browser's calendar. */
import {isoOf} from './day.js';
import {el} from './dom.js';
import {field} from './field.js';
import {when} from './words.js';

const NO_DAY = 'Ngày không đọc được. Hãy nhập ngày/tháng/năm, ví dụ 10/4/2026.';
const MISSING = 'Chưa nhập ngày.';

export function dayField(label, isoDay, {required = false, ...options} = {}) {
  const typed = el('input', {
    class: 'tq-input tq-day',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 10,
    placeholder: 'ngày/tháng/năm',
    value: when(isoDay)
  });
  const day = field(label, typed, options);
  const box = el('span', {class: 'tq-day-box'});
  typed.replaceWith(box);
  box.append(typed, ...calendarOf(typed));

  /** ISO of what was typed, empty for nothing; null, and said in its place, where it is no day. */
  function iso() {
    const value = isoOf(typed.value);
    if (value === null || (required && !value)) {
      day.say(value === null ? NO_DAY : MISSING);
      return null;
    }
    return value;
  }

  return {...day, iso};
}

function calendarOf(typed) {
  const picker = el('input', {type: 'date', class: 'tq-picker', tabindex: -1, 'aria-hidden': 'true', onchange: take});

  function open() {
    picker.value = isoOf(typed.value) ?? '';
    picker.showPicker();
  }

  function take() {
    typed.value = when(picker.value);
    typed.dispatchEvent(new Event('input'));
    typed.focus();
  }

  return [picker, el('button', {class: 'tq-calendar', type: 'button', onclick: open, 'aria-label': 'Chọn ngày trên lịch'}, '▾')];
}
