/** "Cách nhận thư": at once, in the morning's digest, or both. */
import {get, putJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';

export async function letters() {
  const mine = await get('notices/preferences');
  const complaint = message();
  const saved = el('p', {class: 'tq-muted', role: 'status'});
  const choices = mine.choices.map(({value, label}) => {
    const input = el('input', {type: 'radio', name: 'channel', value, checked: value === mine.channel});
    return {input, node: el('label', {class: 'tq-radio'}, input, ' ', label)};
  });

  async function save(event) {
    event.preventDefault();
    complaint.say('');
    saved.textContent = '';
    const channel = choices.find(({input}) => input.checked)?.input.value;
    try {
      await putJson('notices/preferences', {channel});
      saved.textContent = 'Đã lưu.';
    } catch (problem) {
      complaint.refuse(problem);
    }
  }

  return el(
    'div',
    {},
    el('h2', {class: 'tq-name'}, 'Cách nhận thư'),
    el('p', {class: 'tq-line'}, address(mine)),
    el(
      'form',
      {class: 'tq-form', onsubmit: save},
      el('fieldset', {class: 'tq-choices'}, el('legend', {}, 'Tôi muốn nhận thư'), choices.map(({node}) => node)),
      el('p', {class: 'tq-muted'}, 'Việc quá hạn từ mức 2 trở lên và những việc cần quyết định ngay luôn được gửi ngay. Bản tin gửi vào buổi sáng ngày làm việc. Mọi thông báo đều xem được tại “Thông báo của tôi”.'),
      complaint.node,
      el('button', {class: 'tq-button tq-primary', type: 'submit'}, 'Lưu'),
      saved
    )
  );
}

function address({address: mailbox, sends}) {
  if (!sends) {
    return 'Hệ thống chưa được cấu hình gửi thư; thông báo chỉ xem được tại đây.';
  }
  return mailbox ? `Thư được gửi đến ${mailbox}.` : 'Ông/bà chưa có địa chỉ thư trong hệ thống; đề nghị quản trị viên cập nhật.';
}
