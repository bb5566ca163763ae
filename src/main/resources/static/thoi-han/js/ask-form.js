/** The holder of a task asks for more time, with a new last day and a reason; null for everybody else. */
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {textArea} from '../../chung/js/field.js';
import {message} from '../../chung/js/message.js';
import {when} from '../../chung/js/words.js';

const LONGEST_REASON = 2000;

export function askForm({mayAsk, latest}, taskId, again) {
  if (!mayAsk) {
    return null;
  }
  const until = dayField('Xin gia hạn đến hết ngày', '', {required: true, hint: `Muộn nhất ${when(latest)}`});
  const reason = textArea('Lý do', '', {longest: LONGEST_REASON});
  const send = el('button', {class: 'tq-button tq-primary', type: 'submit'}, 'Đề nghị gia hạn');
  const {node: complaint, say, refuse} = message();

  async function ask(event) {
    event.preventDefault();
    say('');
    const day = until.iso();
    if (!day) {
      return;
    }
    if (!reason.value()) {
      reason.say('Chưa nhập lý do.');
      return;
    }
    send.disabled = true;
    try {
      await postJson(`tasks/${encodeURIComponent(taskId)}/extensions`, {until: day, reason: reason.value()});
      await again();
    } catch (problem) {
      refuse(problem);
    } finally {
      send.disabled = false;
    }
  }

  return el('form', {class: 'tq-form', novalidate: true, onsubmit: ask}, until.node, reason.node, complaint, el('div', {}, send));
}
