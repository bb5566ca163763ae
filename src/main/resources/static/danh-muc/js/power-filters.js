/** Narrows the list of powers: words, status, agency, form, and the day of which it speaks. */
import {address} from '../../chung/js/address.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textField} from '../../chung/js/field.js';
import {agencyChoices} from './agencies.js';
import {FORMS, STATUSES} from './labels.js';

const LEADS = ({kind}) => kind !== 'COMMUNE' && kind !== 'DISTRICT';

export async function powerFilters({q = '', status = '', agency = '', form = '', asOf = ''}) {
  const words = textField('Tìm theo mã, tên, căn cứ, số văn bản', q, {type: 'search', longest: 200});
  const statuses = choiceField('Trạng thái', [['', 'Mọi trạng thái'], ...STATUSES], status);
  const agencies = choiceField('Cơ quan chủ trì', await agencyChoices('Mọi cơ quan', LEADS), agency);
  const forms = choiceField('Hình thức', [['', 'Phân cấp và ủy quyền'], ...FORMS], form);
  const day = dayField('Tính đến ngày', asOf);
  words.node.classList.add('tq-grow');

  function look(event) {
    event.preventDefault();
    const iso = day.iso();
    if (iso !== null) {
      location.hash = address('nhiem-vu', {
        q: words.value(),
        status: statuses.value(),
        agency: agencies.value(),
        form: forms.value(),
        asOf: iso
      });
    }
  }

  return el(
    'form',
    {class: 'tq-fields tq-filters', role: 'search', onsubmit: look, novalidate: true},
    [words, statuses, agencies, forms, day].map(({node}) => node),
    el('button', {class: 'tq-button', type: 'submit'}, 'Tìm')
  );
}
