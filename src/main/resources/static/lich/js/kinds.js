/** What a special day can be, in words and in the colours of the legend. */
import {when} from '../../chung/js/words.js';

export const KINDS = [
  ['OFF', 'Nghỉ'],
  ['WORK', 'Làm việc'],
  ['SHORT', 'Làm việc rút ngắn']
];

export const SCOPES = [
  ['NATIONAL', 'Cả nước'],
  ['PROVINCE', 'Trong tỉnh']
];

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export function weekday(iso) {
  return WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];
}

export function labelIn(choices, value) {
  return choices.find(([known]) => known === value)?.[1] ?? value;
}

/** Such as "Làm việc đến 11:30". */
export function kindOf({kind, closes, date}) {
  if (kind === 'SHORT') {
    return `Làm việc đến ${closes.slice(0, 5)}`;
  }
  return kind === 'WORK' && weekday(date) === 'Thứ Bảy' ? 'Làm bù thứ Bảy' : labelIn(KINDS, kind);
}

/** A day in one line, for whoever points at it. */
export function sentenceOf(day) {
  return `${weekday(day.date)} ${when(day.date)}: ${kindOf(day)} – ${day.name} (${day.basis})${day.status === 'PROVISIONAL' ? ', dự kiến' : ''}`;
}
