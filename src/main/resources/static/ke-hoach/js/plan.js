/** One plan: what the paper says, its items by stream, who is how far, and what one may do. */
import {get, ownAddress} from '../../chung/js/api.js';
import {el, factList, table} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {joined, number, when} from '../../chung/js/words.js';
import {planDeeds} from './plan-deeds.js';
import {planItem} from './plan-item.js';
import {planState} from './states.js';

const REPORTS = [
  {title: 'Chế độ báo cáo', cell: ({words}) => words},
  {title: 'Gửi', cell: ({receiver}) => receiver},
  {title: 'Định kỳ', cell: ({rhythm}) => rhythm}
];
const LETTERS = [
  {title: 'Số, ký hiệu', cell: ({number: symbol}) => symbol},
  {title: 'Ngày', class: 'tq-nowrap', cell: ({issuedOn}) => when(issuedOn)},
  {title: 'Cơ quan', cell: ({agency}) => agency},
  {title: 'Trích yếu', cell: ({title}) => title},
  {title: 'Thời hạn', class: 'tq-nowrap', cell: ({dueOn}) => when(dueOn)},
  {title: 'Đầu việc', cell: ({items}) => items.join(', ')}
];

export async function plan(search, {id}) {
  const found = await get(`plans/${encodeURIComponent(id)}`);
  const {plan: line} = found;
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: '#/danh-sach'}, '‹ Các kế hoạch')),
    heading(`${line.kind} ${line.symbol}`, line.title),
    el('p', {}, planState(line), ` ${number(line.completed)}/${number(line.all)} phần việc đã xong`, line.overdue ? `, ${number(line.overdue)} quá hạn.` : '.'),
    found.closeReason ? el('p', {class: 'tq-alert'}, `Hủy bỏ: ${found.closeReason}`) : null,
    planDeeds(found),
    paper(found),
    found.legalBases.length ? section('Căn cứ', el('ul', {class: 'tq-plain'}, found.legalBases.map(basis => el('li', {}, basis)))) : null,
    found.streams.filter(({items}) => items.length).map(stream => streamPart(found, stream)),
    found.letters.length ? section('Văn bản của cấp trên đã ghi nhận', table(LETTERS, found.letters, {class: 'tq-table tq-letters'})) : null,
    found.reports.length ? section('Báo cáo', table(REPORTS, found.reports, {class: 'tq-table tq-reports'})) : null
  );
}

function paper({plan: line, signer, signerOffice, coordinatorWords, difficultiesTo, difficultyWords, startedOn}) {
  return factList([
    ['Cơ quan ban hành', line.issuer],
    ['Ngày ban hành', line.issuedOn ? when(line.issuedOn) : joined([line.issuedWords, 'bản dự thảo, chưa có số'], '; ')],
    ['Người ký', joined([signerOffice, signer], ', ')],
    ['Thực hiện theo cơ quan của ngày', when(startedOn)],
    ['Đầu mối theo dõi', [line.coordinator, coordinatorWords ? el('div', {class: 'tq-muted'}, `“${coordinatorWords}”`) : null]],
    ['Khó khăn, vướng mắc', [difficultiesTo, difficultyWords ? el('div', {class: 'tq-muted'}, `“${difficultyWords}”`) : null]]
  ]);
}

function streamPart(found, {code, name, consolidator, consolidated, items}) {
  const file = `api/plans/${encodeURIComponent(found.plan.id)}/streams/${encodeURIComponent(code)}/consolidation.docx`;
  return section(
    name,
    el('p', {class: 'tq-muted'}, `Tổng hợp, công nhận: ${consolidator}. `, consolidated && found.startedOn ? el('a', {href: ownAddress(file), download: true}, 'Văn bản tổng hợp (Word)') : null),
    items.map(item => planItem(found, item))
  );
}
