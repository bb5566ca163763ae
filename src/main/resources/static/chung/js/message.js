/** The place in a form where it is said what went wrong: empty and unseen until {@code say}. */
import {SIGN_IN} from './bar.js';
import {el} from './dom.js';

export function message() {
  const node = el('p', {class: 'tq-error', role: 'alert', hidden: true});

  function say(...sentence) {
    node.replaceChildren(...sentence);
    node.hidden = !node.textContent;
  }

  /** Says why the server refused; who has to sign in again does so beside the form, which keeps all that was typed. */
  function refuse({status, message: sentence}) {
    say(sentence, ...(status === 401 ? [' ', el('a', {href: SIGN_IN, target: '_blank'}, 'Đăng nhập ở thẻ mới'), ' rồi gửi lại.'] : []));
  }

  return {node, say, refuse};
}
