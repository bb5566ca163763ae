/** The time that is looked at, and the agency whose powers are wanted. */
import {address} from '../../chung/js/address.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField} from '../../chung/js/field.js';
import {number} from '../../chung/js/words.js';
import {counted} from './counted.js';

export function expiringFilters({from, to, agency}, rows) {
  const first = dayField('Từ ngày', from, {required: true});
  const last = dayField('Đến hết ngày', to, {required: true});
  const agencies = choiceField('Cơ quan chủ trì', choices(rows), agency);

  function look(event) {
    event.preventDefault();
    const [begin, end] = [first.iso(), last.iso()];
    if (begin && end && begin > end) {
      return last.say('Ngày cuối không được trước ngày đầu.');
    }
    if (begin && end) {
      location.hash = address('sap-het-hieu-luc', {from: begin, to: end, agency: agencies.value()});
    }
  }

  return el(
    'form',
    {class: 'tq-fields', role: 'search', onsubmit: look, novalidate: true},
    [first, last, agencies].map(({node}) => node),
    el('button', {class: 'tq-button', type: 'submit'}, 'Xem')
  );
}

function choices(rows) {
  const agencies = counted(rows, row => row.leadAgency);
  return [['', 'Mọi cơ quan'], ...agencies.map(([code, those]) => [code, `${those[0].leadAgencyName} (${number(those.length)})`])];
}
