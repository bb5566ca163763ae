/** The bar on top of every page of ours: where one is, and where one can go. */
import {el} from './dom.js';
import {FIRST, SIGN_IN, groupsFor} from './places.js';
import {joined} from './words.js';

export {SIGN_IN};

/** Fills the header for the one who is signed in; null while nobody knows who that is. */
export function bar(here, me = null) {
  const groups = groupsFor(me);
  const current = groups.find(({places}) => places.some(({name}) => name === here));
  document.querySelector('.tq-bar').replaceChildren(
    el('a', {class: 'tq-skip', href: '#main', onclick: toContent}, 'Tới nội dung chính'),
    el('a', {class: 'tq-brand', href: FIRST}, 'Trao Quyền'),
    el('nav', {class: 'tq-groups', 'aria-label': 'Các phần'}, links(groups.map(group => groupLink(group, current)))),
    me ? el('span', {class: 'tq-me'}, joined([me.name, me.agencyName], ' · ')) : '',
    placesOf(current, here)
  );
  document.querySelectorAll('.tq-bar nav').forEach(nav =>
    nav.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'})
  );
}

function groupLink(group, current) {
  return el('a', {href: group.places[0].href, 'aria-current': group === current ? 'true' : null}, group.label);
}

/** Nothing where there is only one. */
function placesOf(group, here) {
  if (!group || group.places.length < 2) {
    return '';
  }
  const places = group.places.map(({name, label, href}) => el('a', {href, 'aria-current': name === here ? 'page' : null}, label));
  return el('nav', {class: 'tq-places', 'aria-label': group.label}, links(places));
}

function links(anchors) {
  return el('ul', {}, anchors.map(anchor => el('li', {}, anchor)));
}

/** The address after # says which page is shown, so the skip link must not change it. */
function toContent(event) {
  event.preventDefault();
  document.querySelector('main').focus();
}
