/** The consolidated reports of a period, the last one first, each as it was submitted and as files. */
import {documents} from '../../chung/js/documents.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';

export function jointReports({period, reports}) {
  return reports.length ? section('Báo cáo tổng hợp', [...reports].reverse().map((report, at) => joint(period, report, at === 0))) : null;
}

function joint({id}, {number, at, author, summary, sections, missingNote}, isLast) {
  return el(
    'details',
    {class: 'tq-report-part tq-joint', open: isLast},
    el('summary', {}, el('strong', {}, `Lần ${number}`), ' ', el('span', {class: 'tq-muted'}, joined([when(at), author], ' · '))),
    el(
      'div',
      {},
      documents('Tải báo cáo', `report-periods/${encodeURIComponent(id)}/report`, {version: number}),
      said('Đánh giá chung', summary),
      sections.map(({title, text}) => said(title, text)),
      said('Đơn vị chưa gửi báo cáo', missingNote)
    )
  );
}

function said(title, text) {
  return text ? [el('h3', {}, title), el('div', {class: 'tq-text'}, text)] : null;
}
