/** Every problem of a list by row and column, with what was read and what is allowed. */
import {el, table} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';
import {section} from './heading.js';

const SHOWN = 500; // more than anybody mends at once

const COLUMNS = [
  {title: 'Dòng', class: 'tq-number', cell: ({row}) => row},
  {title: 'Cột', cell: ({column}) => column},
  {title: 'Lỗi', cell: ({message}) => message}
];

export function importProblems({errors}) {
  if (!errors?.length) {
    return null;
  }
  const rest = errors.length - SHOWN;
  return section(
    `Lỗi cần sửa (${number(errors.length)})`,
    table(COLUMNS, errors.slice(0, SHOWN), {class: 'tq-table tq-problems'}),
    rest > 0 ? el('p', {class: 'tq-muted'}, `Còn ${number(rest)} lỗi nữa; hãy sửa các lỗi trên rồi kiểm tra lại.`) : null
  );
}
