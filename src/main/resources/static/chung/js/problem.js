/** What went wrong, in place of the page that could not be shown, and where to go from there. */
import {SIGN_IN} from './bar.js';
import {el} from './dom.js';

export function problem({status, message}, wayBack) {
  const onward = status === 401 ? el('p', {}, el('a', {class: 'tq-button tq-primary', href: SIGN_IN}, 'Đăng nhập')) : wayBack;
  return el('div', {class: 'tq-problem'}, el('p', {class: 'tq-error', role: 'alert'}, message), onward);
}
