/** The pages of whoever is signed in (cá nhân): a tab for each, which one the address says. */
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {joined} from '../../chung/js/words.js';
import {absences} from './absences.js';
import {letters} from './letters.js';
import {notices} from './notices.js';

/** Of each tab its address, what stands on it and its content, made for the one who is signed in. */
const TABS = [
  {place: 'vang-mat', label: 'Vắng mặt', content: absences},
  {place: 'thong-bao', label: 'Thông báo của tôi', content: notices},
  {place: 'cach-nhan-thu', label: 'Cách nhận thư', content: letters}
];

async function contentOf(address) {
  const [asked, search] = (address || TABS[0].place).split('?');
  const here = TABS.find(({place}) => place === asked);
  const me = await loadMe();
  bar('personal', me);
  const content = here ? await here.content(me, new URLSearchParams(search)) : el('p', {class: 'tq-error', role: 'alert'}, 'Không có trang này.');
  return el('div', {}, heading(me?.name ?? 'Cá nhân', joined([me?.title, me?.agencyName], ' · ')), tabs(here), content);
}

function tabs(here) {
  const links = TABS.map(tab =>
    el('li', {}, el('a', {href: `#/${tab.place}`, 'aria-current': tab === here ? 'page' : null}, tab.label))
  );
  return el('nav', {class: 'tq-tabs', 'aria-label': 'Các mục cá nhân'}, el('ul', {}, links));
}

bar('personal');
showAsAddressed(contentOf, () => el('p', {}, el('a', {href: `#/${TABS[0].place}`}, `‹ ${TABS[0].label}`)));
