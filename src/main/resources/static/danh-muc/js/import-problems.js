/** Every problem of a list by row and column, with what was read and what is allowed. */
import {el, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {number} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Dòng', class: 'tq-number', cell: ({row}) => row},
  {title: 'Ô', cell: ({cell}) => cell},
  {title: 'Cột', cell: ({column}) => column},
  {title: 'Lỗi', cell: ({message}) => message}
];

export function importProblems({errors, errorCount = errors?.length}) {
  if (!errors?.length) {
    return null;
  }
  const rest = errorCount - errors.length;
  return section(
    `Lỗi cần sửa (${number(errorCount)})`,
    table(COLUMNS, errors, {class: 'tq-table tq-problems'}),
    rest > 0 ? el('p', {class: 'tq-muted'}, `Còn ${number(rest)} lỗi nữa; hãy sửa các lỗi trên rồi kiểm tra lại.`) : null
  );
}
