/** What one may do with a plan: number it, start it, register a letter of the higher level, give it up. */
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {field, textArea, textField} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';

export function planDeeds({plan, may, streams}) {
  const path = `plans/${encodeURIComponent(plan.id)}`;
  const place = el('div');
  const close = () => place.replaceChildren();
  const button = (label, form) => el('button', {class: 'tq-button', type: 'button', onclick: () => place.replaceChildren(form(path, close, streams))}, label);
  const buttons = [
    may.issue ? button('Ban hành, cấp số', issue) : null,
    may.start ? button('Bắt đầu thực hiện', start) : null,
    may.registerLetters && awaiting(streams).length ? button('Ghi nhận văn bản của cấp trên', letter) : null,
    may.withdraw ? button('Hủy bỏ kế hoạch', withdraw) : null
  ].filter(Boolean);
  return buttons.length ? el('div', {}, el('div', {class: 'tq-buttons'}, buttons), place) : null;
}

async function again(sentence) {
  await show();
  return el('p', {class: 'tq-done', role: 'status'}, sentence);
}

function issue(path, close) {
  const number = textField('Số', '', {longest: 6, hint: 'Bỏ trống: số tiếp theo trong sổ của năm.'});
  const day = dayField('Ngày ban hành', '', {hint: 'Bỏ trống: hôm nay.'});
  return deedForm({
    fields: [number, day],
    deed: 'Ban hành',
    close,
    check: () => (/^\d*$/.test(number.value()) || number.say('Số chỉ gồm chữ số.')) && day.iso() !== null,
    send: () => postJson(`${path}/issue`, {number: number.value() ? Number(number.value()) : null, issuedOn: day.iso() || null}),
    done: () => again('Đã ban hành.')
  });
}

function start(path, close) {
  const day = dayField('Theo cơ quan của ngày', '', {hint: 'Bỏ trống: hôm nay. Kế hoạch của năm 2025 chọn ngày trong năm 2025 để giao cả UBND cấp huyện khi đó.'});
  return deedForm({
    fields: [day],
    deed: 'Bắt đầu',
    close,
    check: () => day.iso() !== null,
    send: () => postJson(`${path}/start`, {on: day.iso() || null}),
    done: () => again('Đã bắt đầu.')
  });
}

function withdraw(path, close) {
  const reason = textArea('Lý do hủy bỏ', '', {longest: 2000});
  return deedForm({
    fields: [reason],
    deed: 'Hủy bỏ',
    close,
    check: () => reason.value() || reason.say('Chưa nhập lý do.'),
    send: () => postJson(`${path}/withdraw`, {reason: reason.value()}),
    done: () => again('Đã hủy bỏ.')
  });
}

function awaiting(streams) {
  return streams.flatMap(({items}) => items).filter(({deadlineKind}) => deadlineKind === 'AFTER_CENTRAL_LETTER');
}

function letter(path, close, streams) {
  const number = textField('Số, ký hiệu', '', {longest: 60});
  const issuedOn = dayField('Ngày văn bản', '', {required: true});
  const agency = textField('Cơ quan ban hành', '', {longest: 200, hint: 'Ví dụ: Bộ Nội vụ'});
  const title = textField('Trích yếu', '', {longest: 500, wide: true});
  const dueOn = dayField('Thời hạn ghi trong văn bản', '', {hint: 'Bỏ trống nếu văn bản không ấn định.'});
  const boxes = awaiting(streams).map(item => ({item, input: el('input', {type: 'checkbox', checked: true, 'aria-label': `Đầu việc ${item.label}`})}));
  const items = field('Áp dụng cho đầu việc', el('div', {class: 'tq-checks'}, boxes.map(({item, input}) => el('label', {}, input, ` ${item.place}. ${short(item)}`))), {wide: true});
  const chosen = () => boxes.filter(({input}) => input.checked).map(({item}) => item.ordinal);
  const said = (one, sentence) => one.value() || one.say(sentence);
  return deedForm({
    fields: [number, issuedOn, agency, title, dueOn, items],
    deed: 'Ghi nhận',
    close,
    check: () => said(number, 'Chưa nhập số, ký hiệu.') && issuedOn.iso() !== null && said(agency, 'Chưa nhập cơ quan.') && said(title, 'Chưa nhập trích yếu.') && dueOn.iso() !== null,
    send: () => postJson(`${path}/letters`, {number: number.value(), issuedOn: issuedOn.iso(), agency: agency.value(), title: title.value(), dueOn: dueOn.iso() || null, items: chosen()}),
    done: () => again('Đã ghi nhận văn bản; đồng hồ của các đầu việc đã chạy.')
  });
}

function short({heading, words}) {
  const text = heading ?? words;
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
