/** The pages of periodic reports (báo cáo định kỳ): which one, the address says. */
import {parsed} from '../../chung/js/address.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {home} from './home.js';
import {period} from './period.js';
import {rule} from './rule.js';
import {rules} from './rules.js';

const HERE = 'reports';

/** Of each place its page, and the page of one thing in it. */
const PLACES = {
  'cac-ky': {page: home},
  'ky': {one: period},
  'che-do': {page: rules, one: rule}
};
const FIRST = 'cac-ky';

async function contentOf(address) {
  const {place, id, search} = parsed(address || FIRST);
  const me = await loadMe();
  bar(HERE, me);
  const page = id ? PLACES[place]?.one : PLACES[place]?.page;
  return page ? page(search, {id, me}) : el('div', {}, el('p', {class: 'tq-error', role: 'alert'}, 'Không có trang này.'), backToPeriods());
}

export function backToPeriods() {
  return el('p', {}, el('a', {href: `#/${FIRST}`}, '‹ Các kỳ báo cáo'));
}

bar(HERE);
showAsAddressed(contentOf, backToPeriods);
