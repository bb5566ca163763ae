/** What was done in a period, newest first. */
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';

export function events({events: done}) {
  return done.length ? section('Nhật ký', el('ol', {class: 'tq-timeline'}, [...done].reverse().map(entry))) : null;
}

function entry({at, label, agencyName, text, author}) {
  return el(
    'li',
    {class: 'tq-entry'},
    el('div', {class: 'tq-entry-head'}, el('strong', {}, label), el('span', {class: 'tq-muted'}, joined([when(at), agencyName, author], ' · '))),
    text ? el('div', {class: 'tq-text'}, text) : null
  );
}
