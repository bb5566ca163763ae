/** What soon ends (sắp hết hiệu lực): by month, by agency, by instrument; many can be taken on in one dossier. */
import {withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {workbook} from '../../chung/js/documents.js';
import {el, empty} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {expiringAgencies} from './expiring-agencies.js';
import {expiringDays} from './expiring-days.js';
import {expiringFilters} from './expiring-filters.js';
import {expiringInstruments} from './expiring-instruments.js';
import {rowsOf} from './expiring-rows.js';
import {selection} from './selection.js';
import {successor} from './successor.js';

export async function expiring({from, to, agency = ''}) {
  const found = await get(withSearch('register/expiring', {from, to}));
  const search = {from: found.from, to: found.to, agency};
  const all = rowsOf(found);
  const rows = agency ? all.filter(({leadAgency}) => leadAgency === agency) : all;
  return el(
    'div',
    {},
    heading('Phân cấp, ủy quyền sắp hết hiệu lực', `Từ ngày ${when(found.from)} đến hết ngày ${when(found.to)}.`),
    el('div', {class: 'tq-toolbar'}, expiringFilters(search, all), workbook('Danh sách', 'register/expiring', {from: found.from, to: found.to})),
    rows.length ? content(rows, all, search) : empty('Không có nhiệm vụ nào hết hiệu lực trong thời gian này.')
  );
}

function content(rows, all, search) {
  const chosen = selection(rows);
  return [expiringDays(rows, search), expiringAgencies(all, search), expiringInstruments(rows, chosen), successor(chosen)];
}
