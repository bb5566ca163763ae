/** Proposals to the ministries, the Government or the level above (đề xuất, kiến nghị): only concrete ones are taken. */
import {get, postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {textArea, textField} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';
import {show} from '../../chung/js/shown.js';

const COLUMNS = [
  {title: 'Gửi', cell: ({addressee}) => addressee},
  {title: 'Văn bản; điều, khoản', cell: ({paper, provision}) => [paper, el('div', {class: 'tq-muted'}, provision)]},
  {title: 'Nội dung đề xuất', cell: ({content}) => el('span', {class: 'tq-text'}, content)},
  {title: 'Cấp, cơ quan nhận', cell: ({recipient}) => recipient},
  {title: 'Lý do', cell: ({reason}) => reason}
];

export async function proposals(path, {contributes}) {
  const found = await get(`${path}/proposals`);
  return section(
    'Đề xuất, kiến nghị',
    found.length ? table(COLUMNS, found, {class: 'tq-table tq-proposals'}) : empty('Chưa có đề xuất nào.'),
    contributes ? form(path) : null
  );
}

function form(path) {
  const addressee = textField('Cơ quan tiếp nhận, xử lý', '', {longest: 200, hint: 'Một Bộ, Chính phủ, Quốc hội …'});
  const paper = textField('Văn bản cần sửa đổi hoặc ban hành', '', {longest: 300});
  const provision = textField('Điều, khoản, điểm', '', {longest: 200, hint: 'Ví dụ: khoản 2 Điều 5'});
  const recipient = textField('Cấp, cơ quan nhận nhiệm vụ', '', {longest: 200, hint: 'Ví dụ: UBND cấp xã'});
  const content = textArea('Nội dung đề xuất', '', {longest: 4000, hint: 'Nội dung phân quyền, phân cấp phải cụ thể.'});
  const reason = textArea('Lý do', '', {longest: 2000});
  return deedForm({
    fields: [addressee, paper, provision, recipient, content, reason],
    deed: 'Thêm đề xuất',
    check: () => true,
    send: () =>
      postJson(`${path}/proposals`, {
        addressee: addressee.value(),
        paper: paper.value(),
        provision: provision.value(),
        recipient: recipient.value(),
        content: content.value(),
        reason: reason.value() || null
      }),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã thêm đề xuất.');
    }
  });
}
