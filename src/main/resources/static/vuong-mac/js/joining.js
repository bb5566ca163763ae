/** Says that one's own agency has the same difficulty: it is counted, and told the answer. */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';

export function joinButton(id, onJoined) {
  const complaint = message();
  const button = el('button', {class: 'tq-button', type: 'button', onclick: join}, 'Cơ quan tôi cũng vướng mắc');

  async function join() {
    button.disabled = true;
    complaint.say('');
    try {
      await postJson(`difficulties/${encodeURIComponent(id)}/join`, {});
      await onJoined();
    } catch (refusal) {
      button.disabled = false;
      complaint.refuse(refusal);
    }
  }

  return el('div', {}, button, complaint.node);
}
