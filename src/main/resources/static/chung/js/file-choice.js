/** Lets choose one file; the browser's own field speaks the browser's language, so ours stands in its place. */
import {el} from './dom.js';

export const NOTHING = 'Chưa chọn tệp.';

export function fileChoice(endings, onChosen) {
  const name = el('span', {class: 'tq-file-name'}, NOTHING);
  const input = el('input', {class: 'tq-file', type: 'file', accept: endings.join(','), onchange: show});

  function show() {
    name.textContent = input.files[0]?.name ?? NOTHING;
    onChosen();
  }

  return {nodes: [el('label', {class: 'tq-button'}, 'Chọn tệp…', input), name], file: () => input.files[0]};
}
