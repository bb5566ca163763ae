/** By what is counted, and of which days. */
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField} from '../../chung/js/field.js';

const BY = [
  ['stage', 'Bước'],
  ['agency', 'Cơ quan'],
  ['dossier', 'Hồ sơ']
];

export function figureFilters({by, from, to}) {
  const kind = choiceField('Tổng hợp theo', BY, by);
  const first = dayField('Từ ngày', from, {required: true});
  const last = dayField('Đến hết ngày', to, {required: true});

  function look(event) {
    event.preventDefault();
    const [begin, end] = [first.iso(), last.iso()];
    if (begin && end && begin > end) {
      last.say('Ngày cuối không được trước ngày đầu.');
    } else if (begin && end) {
      location.hash = `/?${new URLSearchParams({by: kind.value(), from: begin, to: end})}`;
    }
  }

  return el(
    'form',
    {class: 'tq-fields', role: 'search', onsubmit: look, novalidate: true},
    [kind, first, last].map(({node}) => node),
    el('button', {class: 'tq-button', type: 'submit'}, 'Xem')
  );
}
