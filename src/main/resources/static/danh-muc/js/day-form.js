/** Asks for the day of which a page speaks, and goes there. */
import {address} from '../../chung/js/address.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';

export function dayForm(label, place, day, name = 'asOf') {
  const asked = dayField(label, day, {required: true});

  function go(event) {
    event.preventDefault();
    const iso = asked.iso();
    if (iso) {
      location.hash = address(place, {[name]: iso});
    }
  }

  return el('form', {class: 'tq-fields', onsubmit: go, novalidate: true}, asked.node, el('button', {class: 'tq-button', type: 'submit'}, 'Xem'));
}
