/** Raises a difficulty; others of the like are shown while it is being typed. */
import {addressOfOne} from '../../chung/js/address.js';
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {heading} from '../../chung/js/heading.js';
import {alike} from './alike.js';
import {ORIGINS, STREAMS, URGENCIES} from './labels.js';

export function raising({originKind = '', originReference = ''}, {me}) {
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: '#/danh-sach'}, '‹ Danh sách khó khăn, vướng mắc')),
    heading('Phản ánh khó khăn, vướng mắc', me?.agencyName ? `Phản ánh của ${me.agencyName}.` : null),
    form(originKind, originReference)
  );
}

function form(originKind, originReference) {
  const title = textField('Vấn đề', '', {longest: 300, wide: true, hint: 'Mọi cán bộ trong tỉnh đọc được dòng này khi tìm khó khăn tương tự.'});
  const content = textArea('Nội dung khó khăn, vướng mắc', '', {longest: 4000, rows: 5});
  const proposal = textArea('Kiến nghị, thông tin đề xuất', '', {longest: 4000});
  const basis = textField('Quy định liên quan', '', {longest: 1000, wide: true, hint: 'Điều, khoản, điểm của văn bản đang vướng.'});
  const stream = choiceField('Lĩnh vực', STREAMS, 'TRANSFER');
  const urgency = choiceField('Mức độ khẩn', URGENCIES, 'NORMAL');
  const behalf = textField('Phản ánh thay cho', '', {longest: 200, hint: 'Xóm, tổ dân phố, đoàn thể không có tài khoản.'});
  const kind = choiceField('Phát sinh từ', ORIGINS, originKind);
  const reference = textField('Mã, số hiệu', originReference, {longest: 100});
  return deedForm({
    fields: [title, alike(title.input), content, proposal, basis, stream, urgency, behalf, kind, reference],
    deed: 'Gửi phản ánh',
    check: () =>
      (title.value().length >= 10 || title.say('Nêu vấn đề bằng ít nhất 10 ký tự.')) &&
      (content.value().length >= 20 || content.say('Nêu rõ khó khăn bằng ít nhất 20 ký tự.')) &&
      (proposal.value().length >= 5 || proposal.say('Chưa nhập kiến nghị của đơn vị.')) &&
      (!kind.value() || reference.value() || reference.say('Chưa nhập mã, số hiệu.')),
    send: () =>
      postJson('difficulties', {
        title: title.value(),
        content: content.value(),
        proposal: proposal.value(),
        legalBasis: basis.value(),
        stream: stream.value(),
        urgency: urgency.value(),
        onBehalfOf: behalf.value(),
        originKind: kind.value() || null,
        originReference: reference.value()
      }),
    done: raised =>
      el(
        'p',
        {class: 'tq-done', role: 'status'},
        'Đã gửi phản ánh ',
        el('a', {href: addressOfOne('kho-khan', raised.id)}, raised.id),
        `. Đang ở: ${raised.place.label}, ${raised.place.agencyName}.`
      )
  });
}
