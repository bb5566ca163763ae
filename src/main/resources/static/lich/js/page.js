/** The working calendar of one year (lịch làm việc); the address says which: {@code #/2027}. */
import {parsed} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {dayList} from './day-list.js';
import {done} from './done.js';
import {hours} from './hours.js';
import {months} from './months.js';
import {notes} from './notes.js';
import {termBox} from './term-box.js';
import {yearStatus} from './year-status.js';

async function contentOf(address) {
  bar('calendar', await loadMe());
  const {place: asked, search} = parsed(address);
  const calendar = await get(asked ? `calendar?year=${encodeURIComponent(asked)}` : 'calendar');
  return el(
    'div',
    {},
    heading(`Lịch làm việc năm ${calendar.year}`, 'Ngày nghỉ, ngày làm bù và giờ làm việc mà mọi thời hạn được tính theo, kèm văn bản quyết định.'),
    done(),
    el('nav', {class: 'tq-years', 'aria-label': 'Năm'}, other(calendar.year - 1, '‹ '), yearStatus(calendar), other(calendar.year + 1, '', ' ›')),
    termBox(),
    months(calendar),
    dayList(calendar, search['can-cu']),
    hours(calendar),
    calendar.mayChange ? await notes() : null
  );
}

function other(year, before = '', after = '') {
  return el('a', {class: 'tq-button', href: `#/${year}`}, `${before}${year}${after}`);
}

bar('calendar');
showAsAddressed(contentOf, () => el('p', {}, el('a', {href: '#/'}, '‹ Lịch năm nay')));
