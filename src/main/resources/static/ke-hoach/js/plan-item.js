/** One item of a plan with the share of each lead agency; the coordinator sets the date that the plan leaves open. */
import {address, addressOfOne} from '../../chung/js/address.js';
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el, empty, factList, table} from '../../chung/js/dom.js';
import {choiceField} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';
import {joined, when} from '../../chung/js/words.js';
import {shareState} from './states.js';

const SHARES = [
  {title: 'Cơ quan chủ trì', cell: ({id, agencyName}) => el('a', {href: addressOfOne('viec', id)}, agencyName)},
  {title: 'Trạng thái', cell: shareState},
  {title: 'Hạn', class: 'tq-nowrap', cell: ({dueOn}) => when(dueOn)},
  {title: 'Người được giao', cell: ({holder}) => holder}
];

export function planItem({plan, may, startedOn}, item) {
  return el(
    'article',
    {class: 'tq-item'},
    el('h3', {}, joined([`Mục ${item.place}`, item.heading], ' – ')),
    el('p', {class: 'tq-text'}, item.words),
    factList([
      ['Chủ trì', item.leadWords],
      ['Phối hợp', item.supportWords],
      ['Sản phẩm', item.product],
      ['Tài liệu chứng minh', item.evidence],
      ['Thời gian', time(item)],
      ['Tỷ lệ rà soát phải đạt', item.coverage && `${item.coverage}%`],
      ['Nhiệm vụ, quyền hạn', item.powers && powersLink(item.powers)]
    ]),
    item.note ? el('p', {class: 'tq-note'}, item.note) : null,
    may.setDates && item.dateOpen ? setDate(plan, item) : null,
    startedOn ? shares(item) : null
  );
}

/** Which powers these are today, the portfolio says. */
function powersLink(status) {
  return el('a', {href: `../danh-muc/${address('nhiem-vu', {status})}`}, 'Xem trong danh mục, đến hôm nay');
}

function time({deadlineWords, deadlineLabel, setDate: day, dateOpen}) {
  return joined([deadlineWords ? `${deadlineWords} (${deadlineLabel.toLowerCase()})` : deadlineLabel, day && `đầu mối định: ${when(day)}`, dateOpen && 'chưa định ngày'], '; ');
}

function shares({shares: list}) {
  return list.length ? table(SHARES, list, {class: 'tq-table tq-shares'}) : empty('Không có phần việc mà ông/bà được xem.');
}

function setDate({id}, item) {
  const place = el('div');
  const ask = () => place.replaceChildren(form(id, item, () => place.replaceChildren()));
  return el('div', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Định thời hạn'), place);
}

function form(id, item, close) {
  const prompt = item.deadlineKind === 'PROMPT';
  const how = choiceField('Cách định', [['day', 'Một ngày'], ...(prompt ? [] : [['periodic', 'Hỏi kết quả theo từng kỳ']])], 'day');
  const day = dayField('Ngày phải hoàn thành', '');
  const periodic = () => how.value() === 'periodic';
  return deedForm({
    fields: [how, day],
    deed: 'Ghi thời hạn',
    close,
    check: () => periodic() || (day.iso() !== null && (day.iso() !== '' || day.say('Chưa nhập ngày.'))),
    send: () => postJson(`plans/${encodeURIComponent(id)}/items/${item.ordinal}/date`, {dueOn: periodic() ? null : day.iso(), periodic: periodic()}),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã định thời hạn.');
    }
  });
}
