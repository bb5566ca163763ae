/** In place of a page that is for others: what it is for, and whose it is. */
import {el} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';

export function notForYou(title, sentence) {
  return el('div', {}, heading(title), el('p', {class: 'tq-note'}, sentence, ' Ông/bà vẫn xem được danh mục và sổ theo dõi.'));
}
