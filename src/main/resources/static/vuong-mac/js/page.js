/** The pages of difficulties (khó khăn, vướng mắc): which one, the address says. */
import {parsed} from '../../chung/js/address.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {difficulties} from './difficulties.js';
import {difficulty} from './difficulty.js';
import {raising} from './raising.js';
import {toDo} from './to-do.js';

const HERE = 'difficulties';
const FIRST = 'danh-sach';

const PLACES = {
  'danh-sach': {page: difficulties},
  'phan-anh': {page: raising},
  'viec-can-lam': {page: toDo},
  'kho-khan': {one: difficulty}
};

async function contentOf(address) {
  const {place, id, search} = parsed(address || FIRST);
  const me = await loadMe();
  bar(HERE, me);
  const page = id ? PLACES[place]?.one : PLACES[place]?.page;
  return page ? page(search, {id, me}) : notHere();
}

function notHere() {
  return el('div', {}, el('p', {class: 'tq-error', role: 'alert'}, 'Không có trang này.'), backToList());
}

function backToList() {
  return el('p', {}, el('a', {href: `#/${FIRST}`}, '‹ Danh sách khó khăn, vướng mắc'));
}

bar(HERE);
showAsAddressed(contentOf, backToList);
