/** The place in a form where it is said what went wrong: empty and unseen until {@code say}. */
import {el} from './dom.js';

export function message() {
  const node = el('p', {class: 'tq-error', role: 'alert', hidden: true});
  return {
    node,
    say(sentence) {
      node.textContent = sentence;
      node.hidden = !sentence;
    }
  };
}
