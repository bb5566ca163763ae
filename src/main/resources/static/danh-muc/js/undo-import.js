/** Takes back one import, with a reason (hoàn tác). */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {textArea} from '../../chung/js/field.js';

export function undoImport({id}, onUndone) {
  const place = el('div');
  const begin = el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Hoàn tác…');

  function ask() {
    place.replaceChildren(form(id, () => place.replaceChildren(), onUndone));
  }

  return [begin, place];
}

function form(id, close, onUndone) {
  const reason = textArea('Lý do hoàn tác', '', {longest: 1000, rows: 2});
  return deedForm({
    fields: [reason],
    deed: 'Hoàn tác lần nhập này',
    close,
    check: () => (reason.value() ? true : reason.say('Chưa nhập lý do.')),
    send: () => postJson(`portfolio/imports/${encodeURIComponent(id)}/undo`, {reason: reason.value()}),
    done: async () => {
      await onUndone();
      return el('span');
    }
  });
}
