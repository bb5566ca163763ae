/** How a list is to be taken: whole or in part, with dossiers, and of which day it speaks. */
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';

export function importOptions(onChange) {
  const partial = box('Chỉ ghi các dòng đạt, bỏ qua các dòng có lỗi');
  const dossiers = box('Lập hồ sơ tại cơ quan chủ trì cho các nhiệm vụ chưa hoàn thành');
  const statedOn = dayField('Danh mục phản ánh tình hình ngày', '', {
    hint: 'Bỏ trống: lấy ngày ban hành văn bản mới nhất trong tệp (không sau hôm nay). Trạng thái đang thực hiện, tạm dừng, không thực hiện tính từ ngày này.'
  });
  const listedOn = dayField('Các nhiệm vụ có trong danh mục từ ngày', '', {
    hint: 'Bỏ trống nếu không rõ. Khi nhập, mọi nhiệm vụ được tính là đang thực hiện từ ngày này.'
  });

  function read() {
    const [stated, listed] = [statedOn.iso(), listedOn.iso()];
    return stated === null || listed === null
      ? null
      : {partial: partial.ticked() || '', dossiers: dossiers.ticked() || '', statedOn: stated, listedOn: listed};
  }

  const node = el(
    'fieldset',
    {class: 'tq-options', onchange: onChange},
    el('legend', {}, 'Cách nhập'),
    partial.node,
    dossiers.node,
    el('div', {class: 'tq-fields tq-top'}, statedOn.node, listedOn.node)
  );
  return {node, read};
}

function box(label) {
  const input = el('input', {type: 'checkbox'});
  return {node: el('label', {class: 'tq-tick'}, input, label), ticked: () => input.checked};
}
