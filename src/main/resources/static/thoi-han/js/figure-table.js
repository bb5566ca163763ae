/** The same figures for each stage, agency or dossier, the most late ones first. */
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';
import {workingTime} from './working-time.js';

const TITLES = {stage: 'Bước', agency: 'Cơ quan', dossier: 'Hồ sơ'};
const DOSSIERS = new URL('../../ho-so/', import.meta.url).href;
const DOSSIER = /^HS-/;

export function figureTable({by, items}) {
  const rows = [...items].sort((one, other) => other.overdue - one.overdue || other.overdueTime - one.overdueTime);
  return rows.length ? table(columns(by), rows, {class: 'tq-table tq-figures'}) : empty('Không có bước nào trong khoảng ngày này.');
}

function columns(by) {
  return [
    {title: TITLES[by], cell: row => name(by, row)},
    {title: 'Đang làm', cell: row => number(row.open), class: 'tq-number'},
    {title: 'Quá hạn', cell: row => (row.overdue ? badge(number(row.overdue), 'bad') : '0'), class: 'tq-number'},
    {title: 'Đã xong', cell: row => number(row.done), class: 'tq-number'},
    {title: 'Đúng hạn', cell: onTime, class: 'tq-number'},
    {title: 'Trung bình mỗi bước đã xong', cell: row => (row.done ? workingTime(row.elapsedDone / row.done) : '–'), class: 'tq-number'},
    {title: 'Còn lại của việc đang làm', cell: row => workingTime(row.remaining), class: 'tq-number'},
    {title: 'Tổng thời gian quá hạn', cell: row => workingTime(row.overdueTime), class: 'tq-number'}
  ];
}

function name(by, {key, name: label}) {
  const leads = by === 'dossier' && DOSSIER.test(key);
  return leads ? el('a', {href: `${DOSSIERS}#/${encodeURIComponent(key)}`}, label) : label;
}

function onTime({done, late}) {
  return done ? `${number(Math.round(((done - late) * 100) / done))} %` : '–';
}
