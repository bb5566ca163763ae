/** What answers have led to and nobody has done yet, for those who watch over the province. */
import {address, addressOfOne} from '../../chung/js/address.js';
import {get, postJson} from '../../chung/js/api.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {message} from '../../chung/js/message.js';
import {show} from '../../chung/js/shown.js';
import {joined, when} from '../../chung/js/words.js';

export async function toDo() {
  const found = await get('difficulties/changes');
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: '#/danh-sach'}, '‹ Danh sách khó khăn, vướng mắc')),
    heading('Việc phải làm tiếp', 'Những việc mà câu trả lời đòi hỏi và chưa ai làm.'),
    found.length ? list(found) : empty('Không còn việc nào.')
  );
}

function list(rows) {
  return table(
    [
      {title: 'Việc', cell: ({label, note}) => [el('strong', {}, label), el('div', {class: 'tq-asked'}, note)]},
      {title: 'Từ khó khăn', cell: ({difficulty}) => el('a', {href: addressOfOne('kho-khan', difficulty)}, difficulty)},
      {title: 'Người yêu cầu', cell: ({by, at}) => [joined([by.name, by.agencyName]), el('div', {class: 'tq-muted'}, when(at))]},
      {title: '', class: 'tq-links', cell: ({id, kind, difficulty}) => [wayTo(kind, difficulty), ' ', doneButton(id)]}
    ],
    rows
  );
}

/** Where it is made by hand; an entry in the calendar that names the difficulty counts as made. */
function wayTo(kind, difficulty) {
  const ways = {
    CALENDAR: ['Sửa lịch', `../lich/${address('', {'can-cu': difficulty})}`],
    PLAN_ITEM: ['Kế hoạch', '../ke-hoach/']
  };
  const [label, href] = ways[kind] ?? [];
  return href ? el('a', {class: 'tq-button', href}, label) : null;
}

function doneButton(id) {
  const complaint = message();

  async function done() {
    try {
      await postJson(`difficulties/changes/${id}/done`, {});
      await show();
    } catch (refusal) {
      complaint.refuse(refusal);
    }
  }

  return [el('button', {class: 'tq-button', type: 'button', onclick: done}, 'Đã làm'), complaint.node];
}
