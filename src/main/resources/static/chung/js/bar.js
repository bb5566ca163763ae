/** The bar on top of every page of ours: where one is, and where one can go. */
import {el} from './dom.js';
import {joined} from './words.js';

const ROOT = new URL('../../', import.meta.url);
const PORTFOLIO = new URL('danh-muc/', ROOT).href;

export const SIGN_IN = new URL('camunda/app/tasklist/', ROOT).href;

const PLACES = [
  {name: 'tasks', label: 'Việc cần xử lý', href: SIGN_IN},
  {name: 'dossiers', label: 'Hồ sơ', href: new URL('ho-so/', ROOT).href},
  {name: 'figures', label: 'Tổng hợp', href: `${PORTFOLIO}#/tong-hop`},
  {name: 'powers', label: 'Danh mục', href: `${PORTFOLIO}#/nhiem-vu`},
  {name: 'register', label: 'Sổ theo dõi', href: `${PORTFOLIO}#/so-theo-doi`},
  {name: 'expiring', label: 'Sắp hết hiệu lực', href: `${PORTFOLIO}#/sap-het-hieu-luc`},
  {name: 'bases', label: 'Căn cứ pháp lý', href: `${PORTFOLIO}#/can-cu-phap-ly`},
  {name: 'difficulties', label: 'Khó khăn, vướng mắc', href: new URL('vuong-mac/#/danh-sach', ROOT).href},
  {name: 'imports', label: 'Nhập danh mục', href: `${PORTFOLIO}#/nhap-danh-muc`, isFor: me => me?.keepsPortfolio}
];

/** Fills the header for the one who is signed in; null while nobody knows who that is. */
export function bar(here, me = null) {
  const links = PLACES.filter(({isFor}) => !isFor || isFor(me)).map(({name, label, href}) =>
    el('li', {}, el('a', {href, 'aria-current': name === here ? 'page' : null}, label))
  );
  document.querySelector('.tq-bar').replaceChildren(
    el('a', {class: 'tq-skip', href: '#main', onclick: toContent}, 'Tới nội dung chính'),
    el('a', {class: 'tq-brand', href: `${PORTFOLIO}#/tong-hop`}, 'Trao Quyền'),
    el('nav', {class: 'tq-places', 'aria-label': 'Các trang'}, el('ul', {}, links)),
    me ? el('span', {class: 'tq-me'}, joined([me.name, me.agencyName], ' · ')) : ''
  );
  document.querySelector('.tq-places [aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

/** The address after # says which page is shown, so the skip link must not change it. */
function toContent(event) {
  event.preventDefault();
  document.querySelector('main').focus();
}
