/** A small form for one deed: refused, it keeps all that was typed and says why; done, it gives way to what came of it. */
import {el} from './dom.js';
import {message} from './message.js';

/**
 * @param check says false, after having complained in its place, where something is missing
 * @param send the call; @param done what to show for its answer
 */
export function deedForm({fields, deed, close, check, send, done}) {
  const confirm = el('button', {class: 'tq-button tq-primary', type: 'submit'}, deed);
  const {node: complaint, say, refuse} = message();

  async function submit(event) {
    event.preventDefault();
    if (!check()) {
      return;
    }
    say('');
    busy(true);
    try {
      form.replaceWith(await done(await send()));
    } catch (refusal) {
      refuse(refusal);
    } finally {
      busy(false);
    }
  }

  function busy(sending) {
    confirm.disabled = sending;
    confirm.textContent = sending ? 'Đang gửi…' : deed;
  }

  const cancel = close ? el('button', {class: 'tq-button', type: 'button', onclick: close}, 'Hủy') : null;
  const form = el(
    'form',
    {class: 'tq-deed', onsubmit: submit, novalidate: true},
    el('div', {class: 'tq-fields'}, fields.map(({node}) => node)),
    complaint,
    el('div', {class: 'tq-upload-row'}, confirm, cancel)
  );
  requestAnimationFrame(() => fields[0]?.input?.focus());
  return form;
}
