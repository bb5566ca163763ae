/** One figure that opens to the powers behind it; a zero has none and is no link. */
import {address} from '../../chung/js/address.js';
import {el} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';

export function figure(count, search, meaning) {
  return count
    ? el('a', {class: 'tq-figure', href: address('nhiem-vu', search), 'aria-label': `${number(count)} ${meaning}`}, number(count))
    : el('span', {class: 'tq-muted'}, '0');
}
