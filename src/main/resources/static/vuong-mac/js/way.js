/** The way of a difficulty as a line of stops: where it lay, who said what, where it lies now and until when. */
import {el} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

export function way(hops, due) {
  return el('ol', {class: 'tq-way'}, hops.map(hop => (hop.leftAt ? past(hop) : now(hop, due))));
}

function past({label, agencyName, leftAt, outcome, words, author}) {
  return el(
    'li',
    {class: 'tq-hop'},
    el('strong', {}, label),
    el('span', {class: 'tq-muted'}, agencyName),
    el('span', {}, outcome),
    el('span', {class: 'tq-muted'}, joined([when(leftAt), author?.name], ' · ')),
    words ? el('blockquote', {}, words) : null
  );
}

function now({label, agencyName, arrivedAt}, due) {
  return el(
    'li',
    {class: 'tq-hop tq-hop-now', 'aria-current': 'step'},
    el('strong', {}, label),
    el('span', {class: 'tq-muted'}, agencyName),
    el('span', {}, 'Đang ở đây'),
    el('span', {class: 'tq-muted'}, `từ ${when(arrivedAt)}`),
    due ? el('span', {}, `hạn ${when(due)}`) : null
  );
}
