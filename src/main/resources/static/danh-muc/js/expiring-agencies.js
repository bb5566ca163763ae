/** How many of them each agency leads; a click leaves only its own. */
import {el} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';
import {address} from './address.js';
import {section} from './heading.js';

/** @param agencies [code, name, rows] each */
export function expiringAgencies(agencies, search) {
  return section(
    'Theo cơ quan chủ trì',
    el(
      'ul',
      {class: 'tq-chips'},
      agencies.map(([code, name, rows]) =>
        el('li', {}, el('a', {class: 'tq-button', href: address('sap-het-hieu-luc', {...search, agency: code})}, `${name}: ${number(rows.length)}`))
      )
    )
  );
}
