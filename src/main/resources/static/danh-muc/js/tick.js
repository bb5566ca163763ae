/** A tick for one or for many holdings, kept in step with the selection. */
import {el} from '../../chung/js/dom.js';

export function tick(chosen, ids, label, {shown = false} = {}) {
  const box = el('input', {type: 'checkbox', onchange: () => chosen.set(ids, box.checked), 'aria-label': shown ? null : label});
  chosen.onChange(() => {
    const ticked = ids.filter(chosen.has).length;
    box.checked = ticked === ids.length;
    box.indeterminate = ticked > 0 && ticked < ids.length;
  });
  return shown ? el('label', {class: 'tq-tick'}, box, label) : box;
}
