/** What happened to the dossier, in order: who, in which capacity, when, and what was said. */
import {badge, el, empty, section} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

export function entries({entries: list}) {
  return section(
    'Quá trình xử lý',
    list?.length ? el('ol', {class: 'tq-timeline'}, list.map(entry)) : empty('Chưa có bước xử lý nào.')
  );
}

function entry({at, round, deedLabel, outcomeLabel, text, actor, position, agency, actingFor}) {
  const who = joined([actor, position, actingFor ? `xử lý thay ${actingFor}` : null, agency]);
  return el(
    'li',
    {class: 'tq-entry'},
    el('div', {class: 'tq-entry-head'}, el('strong', {}, deedLabel), round > 1 ? badge(`Lần ${round}`) : null, badge(outcomeLabel)),
    el('div', {class: 'tq-muted'}, joined([when(at), who], ' · ')),
    text ? el('div', {class: 'tq-text'}, text) : null
  );
}
