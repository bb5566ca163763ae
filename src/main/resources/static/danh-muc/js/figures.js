/** The count of the province on a day (tổng hợp); each figure leads to the powers behind it. */
import {withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {documents} from '../../chung/js/documents.js';
import {el, empty} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {countLine} from './count-line.js';
import {dayForm} from './day-form.js';
import {figureTable} from './figure-table.js';
import {recordedLater} from './recorded-later.js';

export async function figures(search) {
  const summary = await get(withSearch('portfolio/summary', search));
  const {asOf} = summary;
  return el(
    'div',
    {},
    heading('Tổng hợp phân cấp, ủy quyền', `Số liệu tính đến hết ngày ${when(asOf)}. Bấm vào một con số để xem các nhiệm vụ được đếm.`),
    el('div', {class: 'tq-toolbar'}, dayForm('Tính đến ngày', 'tong-hop', asOf), documents('Báo cáo', 'reports/status', {asOf})),
    summary.total ? [countLine(summary), recordedLater(summary), byAgency(summary)] : nothing(summary)
  );
}

function byAgency(summary) {
  return section('Theo cơ quan chủ trì', figureTable(summary));
}

function nothing({asOf}) {
  return empty(`Đến ngày ${when(asOf)} danh mục chưa có nhiệm vụ nào.`);
}
