/** A change of the calendar in two steps: which deadlines would move, then the change itself. */
import {deedForm} from '../../chung/js/deed-form.js';
import {el, empty, factList, table} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';
import {show} from '../../chung/js/shown.js';
import {number, when} from '../../chung/js/words.js';
import {say} from './done.js';

const MOVED = [
  {title: 'Hồ sơ, văn bản', class: 'tq-nowrap', cell: ({businessKey}) => businessKey},
  {title: 'Việc', cell: ({name}) => name},
  {title: 'Hạn đang có', class: 'tq-nowrap', cell: ({before}) => when(before)},
  {title: 'Hạn mới', class: 'tq-nowrap', cell: ({after}) => when(after)}
];

/** @param send takes {@code preview} or {@code apply} */
export function twoSteps({fields, close, check, send}) {
  const box = el('div', {class: 'tq-two-steps'});

  function ask() {
    const form = deedForm({fields, deed: 'Xem các thời hạn bị dời', close, check, send: () => send('preview'), done: confirmation});
    box.replaceChildren(form);
    return box;
  }

  function confirmation({about, before, after, moved}) {
    const {node: complaint, refuse} = message();
    const apply = el('button', {class: 'tq-button tq-primary', type: 'button', onclick: change}, 'Áp dụng');
    const back = el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Sửa lại');

    async function change() {
      apply.disabled = true;
      try {
        const applied = await send('apply');
        say(`${applied.about}: đã áp dụng${applied.moved.length ? `, dời ${number(applied.moved.length)} thời hạn` : ''}.`);
        await show();
      } catch (refusal) {
        refuse(refusal);
        apply.disabled = false;
      }
    }

    requestAnimationFrame(() => apply.focus());
    return el(
      'div',
      {class: 'tq-confirmation', role: 'status'},
      el('p', {}, el('strong', {}, about)),
      factList([
        ['Hiện nay', before || 'Chưa có trong lịch'],
        ['Sẽ là', after || 'Bỏ khỏi lịch']
      ]),
      moved.length ? [el('p', {}, `${number(moved.length)} thời hạn đang chạy sẽ dời:`), table(MOVED, moved)] : empty('Không thời hạn nào đang chạy phải dời.'),
      complaint,
      el('div', {class: 'tq-upload-row'}, apply, back)
    );
  }

  return ask();
}
