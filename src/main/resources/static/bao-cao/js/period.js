/** One period: who has reported, what came of it, and what the one who looks may do in it. */
import {addressOfOne} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, factList} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';
import {consolidation} from './consolidation.js';
import {events} from './events.js';
import {jointReports} from './joint-reports.js';
import {ownReport} from './own-report.js';
import {backToPeriods} from './page.js';
import {parts} from './parts.js';
import {periodBadge, sendingOf} from './states.js';

export async function period(search, {id}) {
  const whole = await get(`report-periods/${encodeURIComponent(id)}`);
  const {period: line} = whole;
  return el(
    'div',
    {},
    backToPeriods(),
    heading(line.title, joined([line.label.charAt(0).toUpperCase() + line.label.slice(1), `gửi ${line.addressee}`], ' · ')),
    factList([
      ['Trạng thái', periodBadge(line)],
      ['Đơn vị tổng hợp', line.consolidator],
      ['Cơ quan duyệt', line.approver],
      ['Đơn vị gửi trước', when(line.partsDue)],
      ['Gửi báo cáo tổng hợp trước', when(line.sentDue)],
      ['Đơn vị đã gửi', whole.seesAll ? sendingOf(line) : null],
      ['Đã gửi', line.symbol ? joined([line.symbol, when(line.sentOn)], ' ngày ') : null],
      ['Chế độ báo cáo', el('a', {href: addressOfOne('che-do', line.rule)}, whole.basis)]
    ]),
    whole.confirmed || !whole.note ? null : el('p', {class: 'tq-note'}, `Chưa kiểm chứng: ${whole.note}`),
    ownReport(whole),
    consolidation(whole),
    parts(whole),
    jointReports(whole),
    events(whole)
  );
}
