/** Others of the like, while a difficulty is being typed: answered ones to read, open ones to join. */
import {addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {badge, el} from '../../chung/js/dom.js';
import {joined, number} from '../../chung/js/words.js';
import {joinButton} from './joining.js';
import {STATUSES} from './labels.js';

const PAUSE = 300;
const LONGEST = 300;

/** Looks whenever the typing in the field rests. */
export function alike(input) {
  const node = el('div', {class: 'tq-wide', 'aria-live': 'polite'});
  let waiting;
  let turn = 0;

  async function look() {
    const mine = ++turn;
    const found = await get(withSearch('difficulties/similar', {text: input.value.slice(0, LONGEST)})).catch(() => []);
    if (mine === turn) {
      node.replaceChildren(...(found.length ? [shown(found)] : []));
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  return {node};
}

function shown(found) {
  return el('div', {class: 'tq-alike'}, el('strong', {}, 'Đã có người phản ánh tương tự:'), el('ul', {}, found.map(one)));
}

function one({id, title, status, placeLabel, joined: others, answer, open}) {
  const item = el(
    'li',
    {},
    el('a', {href: addressOfOne('kho-khan', id)}, title),
    ' ',
    badge(...STATUSES[status]),
    el('div', {class: 'tq-muted'}, joined([id, placeLabel, others && `${number(others)} cơ quan cùng vướng mắc`], ' · ')),
    answer ? el('div', {class: 'tq-asked'}, answer) : null,
    open ? joinButton(id, () => (location.hash = addressOfOne('kho-khan', id))) : null
  );
  return item;
}
