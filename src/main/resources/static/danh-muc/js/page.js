/** The pages of the portfolio (danh mục) and of the register (sổ theo dõi): which one, the address says. */
import {parsed} from '../../chung/js/address.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {expiring} from './expiring.js';
import {figures} from './figures.js';
import {holder} from './holder.js';
import {imports} from './imports.js';
import {instrument} from './instrument.js';
import {legalBases} from './legal-bases.js';
import {legalBasis} from './legal-basis.js';
import {legalChange} from './legal-change.js';
import {power} from './power.js';
import {powers} from './powers.js';
import {register} from './register.js';

/** Of each place: where it stands in the bar, its page, and the page of one thing in it. */
const PLACES = {
  'tong-hop': {bar: 'figures', page: figures},
  'nhiem-vu': {bar: 'powers', page: powers, one: power},
  'so-theo-doi': {bar: 'register', page: register},
  'van-ban': {bar: 'register', one: instrument},
  'co-quan': {bar: 'register', page: holder, one: holder},
  'sap-het-hieu-luc': {bar: 'expiring', page: expiring},
  'can-cu-phap-ly': {bar: 'bases', page: legalBases, one: legalBasis},
  'thay-doi-phap-ly': {bar: 'bases', one: legalChange},
  'nhap-danh-muc': {bar: 'imports', page: imports}
};
const FIRST = 'tong-hop';

async function contentOf(address) {
  const {place, id, search} = parsed(address || FIRST);
  const known = PLACES[place];
  const me = await loadMe();
  bar(known?.bar, me);
  const page = id ? known?.one : known?.page;
  return page ? page(search, {id, me}) : notHere();
}

function notHere() {
  return el('div', {}, el('p', {class: 'tq-error', role: 'alert'}, 'Không có trang này.'), backToFigures());
}

function backToFigures() {
  return el('p', {}, el('a', {href: `#/${FIRST}`}, '‹ Tổng hợp'));
}

bar(PLACES[parsed(location.hash.slice(2)).place]?.bar);
showAsAddressed(contentOf, backToFigures);
