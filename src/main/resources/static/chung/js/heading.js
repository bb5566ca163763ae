/** The head of a page, with what it is about in one line, and the heads of its parts. */
import {el} from './dom.js';

export function heading(title, ...about) {
  return el('header', {class: 'tq-heading'}, el('h1', {}, title), about.some(Boolean) ? el('p', {class: 'tq-about'}, about) : null);
}

export function section(title, ...children) {
  return el('section', {class: 'tq-section'}, el('h2', {class: 'tq-title'}, title), ...children);
}
