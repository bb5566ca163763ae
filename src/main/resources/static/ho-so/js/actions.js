/** What the signed-in person may do with a dossier beside its tasks; each deed asks for its reason. */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {message} from '../../chung/js/message.js';

const DEEDS = {
  'resume': 'Tiếp tục hồ sơ',
  'legal-basis-changed': 'Căn cứ pháp lý đã thay đổi',
  'reopen': 'Mở lại hồ sơ',
  'hold': 'Tạm dừng tính thời hạn',
  'release': 'Tiếp tục tính thời hạn'
};

export function actions({id, actions: allowed}, onDone) {
  const known = (allowed ?? []).filter(action => DEEDS[action]);
  if (!known.length) {
    return null;
  }
  const place = el('div');
  const ask = action => place.replaceChildren(reasonForm(id, action, () => place.replaceChildren(), onDone));
  return el(
    'div',
    {class: 'tq-actions'},
    known.map(action => el('button', {class: 'tq-button', type: 'button', onclick: () => ask(action)}, DEEDS[action])),
    place
  );
}

function reasonForm(id, action, close, onDone) {
  const reason = el('textarea', {class: 'tq-input tq-reason', rows: 3, required: true, 'aria-label': 'Lý do'});
  const confirm = el('button', {class: 'tq-button tq-primary', type: 'submit'}, DEEDS[action]);
  const {node: complaint, say} = message();

  async function send(event) {
    event.preventDefault();
    const text = reason.value.trim();
    if (!text) {
      return say('Chưa nhập lý do.');
    }
    confirm.disabled = true;
    try {
      await postJson(`dossiers/${encodeURIComponent(id)}/${action}`, {reason: text});
      await onDone();
    } catch (problem) {
      say(problem.message);
    } finally {
      confirm.disabled = false;
    }
  }

  const form = el(
    'form',
    {class: 'tq-reason-form', novalidate: true, onsubmit: send},
    el('label', {}, `Lý do (${DEEDS[action].toLowerCase()})`, reason),
    complaint,
    el('div', {class: 'tq-upload-row'}, confirm, el('button', {class: 'tq-button', type: 'button', onclick: close}, 'Hủy'))
  );
  requestAnimationFrame(() => reason.focus());
  return form;
}
