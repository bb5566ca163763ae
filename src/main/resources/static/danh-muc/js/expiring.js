/** What soon ends (sắp hết hiệu lực): by month, by agency, by instrument; many can be taken on in one dossier. */
import {get} from '../../chung/js/api.js';
import {daysAfter, today} from '../../chung/js/day.js';
import {el, empty} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';
import {withSearch} from './address.js';
import {workbook} from './documents.js';
import {expiringDays} from './expiring-days.js';
import {expiringFilters} from './expiring-filters.js';
import {expiringInstruments} from './expiring-instruments.js';
import {heading} from './heading.js';
import {selection} from './selection.js';
import {successor} from './successor.js';

const A_YEAR = 365; // days

export async function expiring({from = today(), to = daysAfter(from, A_YEAR), agency = ''}) {
  const found = await get(withSearch('register/expiring', {from, to}));
  const rows = agency ? found.items.filter(({leadAgency}) => leadAgency === agency) : found.items;
  const chosen = selection(rows);
  return el(
    'div',
    {},
    heading('Phân cấp, ủy quyền sắp hết hiệu lực', `Từ ngày ${when(from)} đến hết ngày ${when(to)}.`),
    el('div', {class: 'tq-toolbar'}, expiringFilters({from, to, agency}, found.items), workbook('Danh sách', 'register/expiring', {from, to})),
    rows.length
      ? [expiringDays(rows, {from, to, agency}), expiringInstruments(rows, chosen), successor(chosen)]
      : empty('Không có nhiệm vụ nào hết hiệu lực trong thời gian này.')
  );
}
