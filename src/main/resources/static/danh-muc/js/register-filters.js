/** Narrows the register: the day, who holds, and words. */
import {address} from '../../chung/js/address.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';

export function registerFilters({on, holder, q}, agencies) {
  const day = dayField('Vào ngày', on, {required: true});
  const holders = choiceField('Người giữ', agencies, holder);
  const words = textField('Tìm theo mã, tên nhiệm vụ, số văn bản', q, {type: 'search', longest: 200});
  words.node.classList.add('tq-grow');

  function look(event) {
    event.preventDefault();
    const iso = day.iso();
    if (iso) {
      location.hash = address('so-theo-doi', {on: iso, holder: holders.value(), q: words.value()});
    }
  }

  return el(
    'form',
    {class: 'tq-fields tq-filters', role: 'search', onsubmit: look, novalidate: true},
    [day, holders, words].map(({node}) => node),
    el('button', {class: 'tq-button', type: 'submit'}, 'Tìm')
  );
}
