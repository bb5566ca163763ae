/** The pages of plans (kế hoạch): all of them, one, one agency's share of an item, a new one. */
import {parsed} from '../../chung/js/address.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {newPlan} from './new-plan.js';
import {plan} from './plan.js';
import {plans} from './plans.js';
import {undertaking} from './undertaking.js';

const PLACES = {
  'danh-sach': {page: plans},
  'ke-hoach': {one: plan},
  'viec': {one: undertaking},
  'nhap': {page: newPlan}
};
const FIRST = 'danh-sach';

async function contentOf(address) {
  const {place, id, search} = parsed(address || FIRST);
  const known = PLACES[place];
  const me = await loadMe();
  bar('plans', me);
  const page = id ? known?.one : known?.page;
  return page ? page(search, {id, me}) : notHere();
}

function notHere() {
  return el('div', {}, el('p', {class: 'tq-error', role: 'alert'}, 'Không có trang này.'), back());
}

function back() {
  return el('p', {}, el('a', {href: `#/${FIRST}`}, '‹ Các kế hoạch'));
}

bar('plans');
showAsAddressed(contentOf, back);
