/** One rule of reporting: what it says, to be changed by who is in charge, and a report asked for besides. */
import {address, addressOfOne} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {badge, el, factList} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {askForm} from './ask-form.js';
import {momentOf} from './moments.js';
import {ruleForm} from './rule-form.js';

export async function rule(search, {id, me}) {
  const one = await get(`report-rules/${encodeURIComponent(id)}`);
  const known = one.rule;
  const place = el('div');
  const open = form => place.replaceChildren(form(() => place.replaceChildren()));
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: address('che-do')}, '‹ Chế độ báo cáo')),
    heading(known.title, known.basis),
    factList([
      ['Chu kỳ', one.rhythmLabel],
      ['Mở kỳ', momentOf(known, known.opens)],
      ['Đơn vị gửi trước', momentOf(known, known.partsDue)],
      ['Gửi báo cáo tổng hợp trước', momentOf(known, known.sentDue)],
      ['Khi gặp ngày nghỉ', one.onHolidayLabel],
      ['Đơn vị tổng hợp', one.consolidatorName],
      ['Cơ quan duyệt', one.approverName],
      ['Nơi nhận', known.addressee],
      ['Áp dụng', badge(known.active ? 'Đang áp dụng' : 'Tạm dừng', known.active ? 'good' : 'ended')],
      ['Báo cáo cấp trên', known.feeds ? el('a', {href: addressOfOne('che-do', known.feeds)}, known.feeds) : null]
    ]),
    known.confirmed || !known.note ? null : el('p', {class: 'tq-note'}, `Chưa kiểm chứng: ${known.note}`),
    el(
      'p',
      {class: 'tq-documents tq-way-on'},
      el('a', {class: 'tq-button', href: address('cac-ky', {rule: id})}, 'Các kỳ của báo cáo này'),
      one.mayChange || me?.agency === known.consolidator ? button('Yêu cầu báo cáo ngay', () => open(close => askForm(id, close))) : null,
      one.mayChange ? button('Sửa chế độ báo cáo', () => open(close => ruleForm(one, close))) : null
    ),
    place
  );
}

function button(label, onclick) {
  return el('button', {class: 'tq-button', type: 'button', onclick}, label);
}
