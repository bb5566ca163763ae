/** Finds when a term is over (tính hạn) and says how. */
import {withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {today} from '../../chung/js/day.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';
import {message} from '../../chung/js/message.js';
import {timeField} from './time-field.js';

const UNITS = [
  ['working', 'ngày làm việc'],
  ['calendar', 'ngày'],
  ['hours', 'giờ làm việc']
];

export function termBox() {
  const from = dayField('Kể từ ngày', today(), {required: true});
  const time = timeField('Lúc', '08:00');
  const amount = textField('Thời hạn', '5', {longest: 4});
  const unit = choiceField('Đơn vị', UNITS, 'working');
  const answer = el('p', {class: 'tq-answer', role: 'status'});
  const {node: complaint, say, refuse} = message();

  async function find(event) {
    event.preventDefault();
    const day = from.iso();
    const clock = day && time.time();
    if (!day || clock === null) {
      return;
    }
    say('');
    answer.replaceChildren();
    try {
      const found = await get(withSearch('deadlines/explain', {from: `${day}T${clock || '08:00'}`, days: amount.value(), unit: unit.value()}));
      answer.replaceChildren(found.sentence);
      answer.classList.toggle('tq-unsure', !found.confirmed);
    } catch (refusal) {
      refuse(refusal);
    }
  }

  return section(
    'Tính hạn',
    el(
      'form',
      {class: 'tq-fields tq-term', onsubmit: find, novalidate: true},
      [from, time, amount, unit].map(({node}) => node),
      el('button', {class: 'tq-button tq-primary', type: 'submit'}, 'Tính')
    ),
    complaint,
    answer
  );
}
