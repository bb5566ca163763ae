/** The head of a page: its title, and what it is about in one line. */
import {el} from '../../chung/js/dom.js';

export function heading(title, ...about) {
  return el('header', {class: 'tq-heading'}, el('h1', {}, title), about.length ? el('p', {class: 'tq-about'}, about) : null);
}
