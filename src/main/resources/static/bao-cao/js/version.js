/** A report of an agency as it was sent once: what was known, what was put in its place, what was added. */
import {el, table} from '../../chung/js/dom.js';
import {joined, number, when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Nội dung', cell: ({theme, label}) => [label, el('div', {class: 'tq-muted'}, theme)]},
  {
    title: 'Báo cáo',
    cell: line => [
      el('div', {class: 'tq-text'}, line.isFigure ? number(line.figure) : line.text),
      line.changed ? el('div', {class: 'tq-changed'}, `Đơn vị sửa; hệ thống: ${line.isFigure ? number(line.knownFigure) : line.knownText}`) : null
    ]
  }
];

export function version({number: count, at, author, lines, addition, proposals}) {
  return el(
    'div',
    {},
    el('p', {class: 'tq-muted'}, joined([`Lần ${count}`, when(at), author], ' · ')),
    lines.length ? table(COLUMNS, lines) : null,
    said('Kết quả, nội dung khác', addition),
    said('Khó khăn, vướng mắc; đề xuất, kiến nghị', proposals)
  );
}

function said(title, text) {
  return text ? [el('h3', {class: 'tq-subtitle'}, title), el('div', {class: 'tq-text'}, text)] : null;
}
