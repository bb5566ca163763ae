/** The powers of the province (danh mục nhiệm vụ, quyền hạn), searched and page by page. */
import {address, addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {workbook} from '../../chung/js/documents.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {pages} from '../../chung/js/pages.js';
import {number, when} from '../../chung/js/words.js';
import {agencyNames} from './agencies.js';
import {statusBadge} from './labels.js';
import {powerFilters} from './power-filters.js';

const PLACE = 'nhiem-vu';
const SIZE = 50;

export async function powers({status, agency, form, q, asOf, page = 0}) {
  const search = {status, agency, form, q, asOf};
  const [found, nameOf, filters] = await Promise.all([
    get(withSearch('powers', {...search, page, size: SIZE})),
    agencyNames(),
    powerFilters(search)
  ]);
  return el(
    'div',
    {},
    heading('Danh mục nhiệm vụ, quyền hạn', about(found.total, asOf)),
    filters,
    el('div', {class: 'tq-toolbar'}, el('span'), workbook('Xuất danh mục', 'portfolio/export', {asOf})),
    found.items.length ? table(columns(nameOf), found.items, {class: 'tq-table tq-list'}) : nothing(search),
    found.items.length ? pages(found, 'nhiệm vụ', to => address(PLACE, {...search, page: to})) : null
  );
}

function about(total, asOf) {
  return asOf ? `${number(total)} nhiệm vụ, trạng thái như đã ghi nhận vào ngày ${when(asOf)}.` : `${number(total)} nhiệm vụ, trạng thái hiện nay.`;
}

function nothing(search) {
  return empty(Object.values(search).some(Boolean) ? 'Không có nhiệm vụ nào phù hợp. Hãy bớt điều kiện tìm.' : 'Danh mục chưa có nhiệm vụ nào.');
}

function columns(nameOf) {
  return [
    {title: 'Mã', cell: ({code}) => el('a', {class: 'tq-nowrap', href: addressOfOne(PLACE, code)}, code)},
    {title: 'Nhiệm vụ, quyền hạn', cell: ({code, name}) => el('a', {href: addressOfOne(PLACE, code)}, name)},
    {title: 'Hình thức', class: 'tq-nowrap', cell: power => power.formLabel},
    {title: 'Cơ quan chủ trì', cell: ({leadAgency}) => nameOf(leadAgency)},
    {title: 'Trạng thái', cell: power => [statusBadge(power.status, power.statusLabel), stage(power)]},
    {title: 'Văn bản', class: 'tq-nowrap', cell: power => power.instrumentSymbol},
    {title: 'Đến hết ngày', class: 'tq-nowrap', cell: ({validUntil}) => when(validUntil)}
  ];
}

/** Where its dossier stands, while there is one under way. */
function stage({stageLabel}) {
  return stageLabel ? el('div', {class: 'tq-muted'}, stageLabel) : null;
}
