/** The way through the pages of a list; {@code addressOf} makes the address of one of them. */
import {el} from './dom.js';
import {number} from './words.js';

export function pages({page, size, total}, unit, addressOf) {
  const last = Math.max(Math.ceil(total / size) - 1, 0);
  const to = (target, label) => el('a', {class: 'tq-button', href: addressOf(target)}, label);
  return el(
    'nav',
    {class: 'tq-pages', 'aria-label': 'Trang'},
    page > 0 ? to(page - 1, '‹ Trang trước') : null,
    el('span', {class: 'tq-muted'}, `${number(total)} ${unit} · trang ${number(page + 1)}/${number(last + 1)}`),
    page < last ? to(page + 1, 'Trang sau ›') : null
  );
}
