/** What an agency or a commune holds (cơ quan tôi đang giữ): from whom, until when, by which clause, what it must report. */
import {get} from '../../chung/js/api.js';
import {today} from '../../chung/js/day.js';
import {el, empty} from '../../chung/js/dom.js';
import {number, when} from '../../chung/js/words.js';
import {withSearch} from './address.js';
import {dayForm} from './day-form.js';
import {duties} from './duties.js';
import {heading} from './heading.js';
import {holdingTable} from './holdings.js';
import {receiveMore} from './receive-more.js';

export async function holder({on = today()}, {id, me}) {
  const agency = id || me?.agency;
  if (!agency) {
    return empty('Tài khoản này không thuộc cơ quan nào. Hãy chọn cơ quan trong sổ theo dõi.');
  }
  const found = await get(withSearch(`register/holders/${encodeURIComponent(agency)}`, {on}));
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/so-theo-doi'}, '‹ Sổ theo dõi')),
    heading(found.name, `Ngày ${when(found.on)}: đang giữ ${number(found.items.length)} nhiệm vụ, quyền hạn được phân cấp, ủy quyền.`),
    el('div', {class: 'tq-toolbar'}, dayForm('Vào ngày', `co-quan/${encodeURIComponent(agency)}`, on, 'on')),
    duties(found),
    found.items.length ? holdingTable(found.items) : empty('Không giữ nhiệm vụ nào theo phân cấp, ủy quyền vào ngày này.'),
    receiveMore(agency, me)
  );
}
