/** What is watched about an instrument in force: reviews, reports of the holders, warnings before its end. */
import {el, empty, factList, table} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Ngày', class: 'tq-nowrap', cell: ({on}) => when(on)},
  {title: 'Nội dung', cell: ({label, text}) => [label, text ? el('div', {class: 'tq-text tq-muted'}, text) : null]},
  {title: 'Cơ quan', cell: ({agencyName}) => agencyName},
  {title: 'Kết quả', cell: ({outcome}) => outcome},
  {title: 'Hồ sơ', cell: ({dossier}) => (dossier ? dossierLink(dossier) : null)}
];

export function watching({monitoring, events}) {
  return section(
    'Theo dõi, báo cáo, cảnh báo',
    monitoring ? factList(ahead(monitoring)) : null,
    events?.length ? table(COLUMNS, events, {class: 'tq-table tq-events'}) : empty('Chưa có đợt rà soát, báo cáo hoặc cảnh báo nào.')
  );
}

function ahead({overAt, nextReview, reviewMonths, nextReport, reportMonths, lastWarning, nextWarning}) {
  return overAt
    ? [['Kết thúc theo dõi', when(overAt)]]
    : [
        ['Rà soát tiếp theo', due(nextReview, reviewMonths)],
        ['Báo cáo tiếp theo của nơi nhận', due(nextReport, reportMonths)],
        ['Đã cảnh báo trước khi hết hạn', lastWarning && `${lastWarning} ngày`],
        ['Cảnh báo tiếp theo trước khi hết hạn', nextWarning && `${nextWarning} ngày`]
      ];
}

function due(day, months) {
  return day && joined([when(day), months && `${months} tháng một lần`], ', ');
}
