/** Who holds which power on a day (sổ theo dõi), any day past or to come. */
import {address, addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, empty} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {pages} from '../../chung/js/pages.js';
import {number, when} from '../../chung/js/words.js';
import {agencyChoices} from './agencies.js';
import {holdingTable} from './holdings.js';
import {registerFilters} from './register-filters.js';

const PLACE = 'so-theo-doi';
const SIZE = 50;

export async function register({on, holder = '', q = '', page = 0}, {me}) {
  const [found, agencies] = await Promise.all([
    get(withSearch('register', {on, holder, q, page, size: SIZE})),
    agencyChoices('Mọi cơ quan, đơn vị')
  ]);
  const search = {on: found.on, holder, q};
  return el(
    'div',
    {},
    heading('Sổ theo dõi phân cấp, ủy quyền', `Ngày ${when(found.on)}: ${number(found.total)} nhiệm vụ đang được giữ theo phân cấp, ủy quyền.`),
    registerFilters(search, agencies),
    ownAgency(me, found.on),
    found.items.length ? holdingTable(found.items) : empty(`Không có ai giữ nhiệm vụ nào như vậy vào ngày ${when(found.on)}.`),
    found.items.length ? pages(found, 'nhiệm vụ', to => address(PLACE, {...search, page: to})) : null
  );
}

function ownAgency(me, on) {
  return me?.agency
    ? el('p', {}, el('a', {href: addressOfOne('co-quan', me.agency, {on})}, `${me.agencyName} đang giữ những gì, đến khi nào ›`))
    : null;
}
