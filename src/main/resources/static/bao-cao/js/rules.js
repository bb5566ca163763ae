/** The rules of reporting: who reports to whom and when. */
import {addressOfOne} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {joined} from '../../chung/js/words.js';
import {momentOf} from './moments.js';
import {backToPeriods} from './page.js';

const COLUMNS = [
  {title: 'Báo cáo', cell: ({code, rule}) => [el('a', {href: addressOfOne('che-do', code)}, rule.title), el('div', {class: 'tq-muted'}, rule.basis)]},
  {title: 'Chu kỳ', cell: ({rhythmLabel}) => rhythmLabel},
  {title: 'Đơn vị gửi trước', cell: ({rule}) => momentOf(rule, rule.partsDue)},
  {title: 'Đơn vị tổng hợp', cell: ({consolidatorName}) => consolidatorName},
  {title: 'Nơi nhận', cell: ({rule}) => joined([rule.addressee, momentOf(rule, rule.sentDue)], ', ')},
  {title: 'Áp dụng', cell: ({rule}) => [badge(rule.active ? 'Đang áp dụng' : 'Tạm dừng', rule.active ? 'good' : 'ended'), rule.confirmed ? null : badge('Chưa kiểm chứng', 'waiting')]}
];

export async function rules() {
  const all = await get('report-rules');
  return el('div', {}, backToPeriods(), heading('Chế độ báo cáo'), all.length ? table(COLUMNS, all, {class: 'tq-table tq-list tq-rules'}) : empty('Chưa có chế độ báo cáo nào.'));
}
