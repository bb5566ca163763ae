/** What was done last, said once on top of the page that shows it. */
import {el} from '../../chung/js/dom.js';

let sentence = '';

export function say(text) {
  sentence = text;
}

export function done() {
  const text = sentence;
  sentence = '';
  return text ? el('p', {class: 'tq-done', role: 'status'}, text) : null;
}
