/** How many rows a list has, and how many of each kind of outcome. */
import {el, factList} from '../../chung/js/dom.js';
import {number, when} from '../../chung/js/words.js';

export function importCounts({rows, accepted, rejected, totals, statedOn, listedOn}) {
  return el(
    'div',
    {},
    el('h2', {class: 'tq-title'}, 'Kết quả'),
    factList([
      ['Số dòng', number(rows)],
      ['Đạt', number(accepted)],
      ['Có lỗi', number(rejected)],
      ['Các dòng đạt gồm', totals ? sum(totals) : null],
      ['Tình hình tính đến ngày', when(statedOn)],
      ['Có trong danh mục từ ngày', when(listedOn)]
    ])
  );
}

function sum({total, completed, inProgress, paused, declined}) {
  return (
    `${number(total)} = ${number(completed.total)} đã hoàn thành (${number(completed.decentralization)} phân cấp + ` +
    `${number(completed.delegation)} ủy quyền) + ${number(inProgress)} đang thực hiện + ${number(paused)} tạm dừng + ` +
    `${number(declined)} không thực hiện`
  );
}
