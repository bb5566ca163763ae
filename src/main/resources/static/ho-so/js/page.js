/** The page "Hồ sơ của cơ quan": a list of dossiers, or one of them, as the address says. */
import {actions} from './actions.js';
import {get} from './api.js';
import {el} from './dom.js';
import {dossierList} from './dossier-list.js';
import {dossierView} from './dossier-view.js';

const TASKLIST = '../camunda/app/tasklist/';
const main = document.querySelector('main');
let lastList = '#/';
let turn = 0;

async function show() {
  const mine = ++turn;
  const content = await contentOf(location.hash.slice(2)).catch(problemView);
  if (mine === turn) {
    main.replaceChildren(content);
  }
}

function contentOf(address) {
  if (address && !address.startsWith('?')) {
    return oneDossier(decodeURIComponent(address));
  }
  lastList = location.hash || '#/';
  const search = new URLSearchParams(address.slice(1));
  return dossierList({q: search.get('q') ?? '', status: search.get('status') ?? '', page: Number(search.get('page')) || 0});
}

async function oneDossier(id) {
  const dossier = await get(`dossiers/${encodeURIComponent(id)}`);
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: lastList}, '‹ Danh sách hồ sơ')),
    actions(dossier, show),
    dossierView(dossier, show)
  );
}

function problemView({status, message}) {
  const signIn = status === 401 ? el('p', {}, el('a', {class: 'tq-button tq-primary', href: TASKLIST}, 'Đăng nhập')) : el('p', {}, el('a', {href: lastList}, '‹ Danh sách hồ sơ'));
  return el('div', {class: 'tq-problem'}, el('p', {class: 'tq-error', role: 'alert'}, message), signIn);
}

window.addEventListener('hashchange', () => {
  window.scrollTo(0, 0);
  show();
});
show();
