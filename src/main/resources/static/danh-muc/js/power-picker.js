/** Lets choose powers out of the list by searching for them; what was chosen stays while one searches on. */
import {withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, empty} from '../../chung/js/dom.js';
import {textField} from '../../chung/js/field.js';
import {joined} from '../../chung/js/words.js';
import {statusBadge} from './labels.js';

const SHOWN = 10;
const OPEN = ({status}) => status !== 'COMPLETED';

export function powerPicker(label) {
  const chosen = new Map();
  const words = textField(label, '', {type: 'search', longest: 200, wide: true, hint: 'Gõ mã hoặc một phần tên rồi bấm Tìm; đánh dấu các nhiệm vụ muốn chọn.'});
  const found = el('ul', {class: 'tq-choices', 'aria-live': 'polite'});
  const search = el('button', {class: 'tq-button', type: 'button', onclick: look}, 'Tìm nhiệm vụ');
  words.input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      look();
    }
  });

  async function look() {
    try {
      const {items} = await get(withSearch('powers', {q: words.value(), size: 5 * SHOWN}));
      show(items.filter(power => OPEN(power) && !chosen.has(power.code)).slice(0, SHOWN));
    } catch (refusal) {
      words.say(refusal.message);
    }
  }

  function show(powers) {
    const lines = [...chosen.values(), ...powers].map(line);
    found.replaceChildren(...(lines.length ? lines : [el('li', {}, empty('Không có nhiệm vụ chưa giao nào phù hợp.'))]));
  }

  function line(power) {
    const box = el('input', {type: 'checkbox', checked: chosen.has(power.code), onchange: take});
    function take() {
      words.say('');
      box.checked ? chosen.set(power.code, power) : chosen.delete(power.code);
    }
    return el('li', {}, el('label', {class: 'tq-tick'}, box, el('span', {}, `${power.code} · ${power.name} `, statusBadge(power.status, joined([power.statusLabel, power.formLabel], ' · ')))));
  }

  const node = el('div', {class: 'tq-wide'}, words.node, el('div', {class: 'tq-upload-row tq-pick'}, search), found);
  return {node, input: words.input, say: words.say, chosen: () => [...chosen.values()]};
}
