/** The tab "Vắng mặt": my absences, for whom I stand in, and, for a head, those of my agency. */
import {get} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {absenceForm} from './absence-form.js';
import {absenceTable} from './absence-table.js';
import {said} from './said.js';

export async function absences(me) {
  const [all, choices] = await Promise.all([get('substitutions'), get('substitutions/choices')]);
  const open = all.filter(({state}) => state !== 'ENDED');
  const mine = open.filter(({absent}) => absent.id === me?.id);
  const standingIn = open.filter(({substitute}) => substitute.id === me?.id);
  const others = open.filter(one => !mine.includes(one) && !standingIn.includes(one));
  const ended = all.filter(({state}) => state === 'ENDED');
  return el(
    'div',
    {},
    done(said()),
    enterAbsence(me, choices),
    me?.id ? section('Tôi vắng mặt', absenceTable(mine, 'mine', 'Không có lần vắng mặt nào đang hoặc sắp diễn ra.')) : null,
    me?.id ? section('Tôi xử lý thay', absenceTable(standingIn, 'standing-in', 'Ông/bà không xử lý thay ai.')) : null,
    others.length || choices.people.length > 1
      ? section('Người khác vắng mặt trong cơ quan, đơn vị', absenceTable(others, 'others', 'Không có ai vắng mặt.'))
      : null,
    ended.length ? section('Đã kết thúc', absenceTable(ended, 'past', '')) : null
  );
}

function done(sentence) {
  return sentence ? el('p', {class: 'tq-done', role: 'status'}, sentence) : null;
}

function enterAbsence(me, choices) {
  if (!choices.people.length) {
    return null;
  }
  const place = el('div');
  const ask = () => place.replaceChildren(absenceForm(me, choices, () => place.replaceChildren()));
  return el('div', {}, el('p', {}, el('button', {class: 'tq-button tq-primary', type: 'button', onclick: ask}, 'Ghi nhận vắng mặt')), place);
}
