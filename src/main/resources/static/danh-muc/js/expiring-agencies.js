/** How many of them each agency leads; a click leaves only its own. */
import {address} from '../../chung/js/address.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {number} from '../../chung/js/words.js';
import {counted} from './counted.js';

export function expiringAgencies(all, search) {
  const agencies = counted(all, ({leadAgency}) => leadAgency).sort(([, one], [, other]) => other.length - one.length);
  return section('Theo cơ quan chủ trì', el('ul', {class: 'tq-chips'}, agencies.map(([code, rows]) => el('li', {}, chip(code, rows, search)))));
}

function chip(code, rows, search) {
  const isChosen = code === search.agency;
  return el(
    'a',
    {class: 'tq-button', href: address('sap-het-hieu-luc', {...search, agency: isChosen ? '' : code}), 'aria-current': isChosen ? 'true' : null},
    `${rows[0].leadAgencyName}: ${number(rows.length)}`
  );
}
