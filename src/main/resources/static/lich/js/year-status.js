/** How far the days off of a year are decided; the administrator says so here. */
import {postJson} from '../../chung/js/api.js';
import {badge, el} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';
import {joined} from '../../chung/js/words.js';
import {twoSteps} from './two-steps.js';

const STATUSES = [
  ['CONFIRMED', 'Đã công bố'],
  ['PROVISIONAL', 'Chưa công bố']
];

export function yearStatus({year, status, basis, mayChange}) {
  const place = el('div');
  const open = () => place.replaceChildren(form({year, status, basis}, () => place.replaceChildren()));
  const decided = status === 'CONFIRMED';
  return el(
    'div',
    {class: 'tq-year'},
    decided ? badge('Lịch nghỉ đã công bố') : badge('Lịch nghỉ chưa công bố', 'soon'),
    el('span', {class: 'tq-muted'}, decided ? basis : joined([basis, 'Thời hạn qua các ngày của năm này có thể thay đổi.'], '. ')),
    mayChange ? el('button', {class: 'tq-button', type: 'button', onclick: open}, 'Đổi tình trạng năm') : null,
    place
  );
}

function form({year, status, basis}, close) {
  const chosen = choiceField('Lịch nghỉ của năm', STATUSES, status);
  const paper = textField('Văn bản công bố', basis, {longest: 300, wide: true});
  return twoSteps({
    fields: [chosen, paper],
    close,
    check: () => paper.value() || paper.say('Chưa nhập văn bản công bố.'),
    send: mode => postJson(`calendar/years?mode=${mode}`, {year, status: chosen.value(), basis: paper.value()})
  });
}
