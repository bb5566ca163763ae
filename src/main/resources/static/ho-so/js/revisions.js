/** What changed in the dossier each time it was mended, before beside after. */
import {el, section, table} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Nội dung', cell: change => change.field},
  {title: 'Trước', cell: ({before}) => value(before, 'tq-before')},
  {title: 'Sau', cell: ({after}) => value(after, 'tq-after')}
];

export function revisions({revisions: list}) {
  const mended = list?.filter(({changes}) => changes?.length) ?? [];
  return mended.length ? section('Các lần chỉnh sửa', mended.map(revision)) : null;
}

function revision({number, at, by, changes}) {
  return [
    el('h4', {class: 'tq-subtitle'}, `Lần ${number}`, el('span', {class: 'tq-muted'}, ` ${joined([when(at), by], ' · ')}`)),
    table(COLUMNS, changes)
  ];
}

function value(text, kind) {
  return text === null || text === undefined || text === ''
    ? el('span', {class: 'tq-muted'}, '(trống)')
    : el('span', {class: `tq-text ${kind}`}, when(String(text)));
}
