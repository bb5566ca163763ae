/** What an agency or a commune holds (cơ quan tôi đang giữ): from whom, until when, by which clause, what it must report. */
import {addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, empty} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {pages} from '../../chung/js/pages.js';
import {number, when} from '../../chung/js/words.js';
import {agencyNames} from './agencies.js';
import {dayForm} from './day-form.js';
import {duties} from './duties.js';
import {holdingTable} from './holdings.js';
import {receiveMore} from './receive-more.js';

const SIZE = 200;

export async function holder({on, page = 0}, {id, me}) {
  const agency = id || me?.agency;
  if (!agency) {
    return empty('Tài khoản này không thuộc cơ quan nào. Hãy chọn cơ quan trong sổ theo dõi.');
  }
  const [found, nameOf] = await Promise.all([
    get(withSearch(`register/holders/${encodeURIComponent(agency)}`, {on, page, size: SIZE})),
    agencyNames()
  ]);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/so-theo-doi'}, '‹ Sổ theo dõi')),
    heading(nameOf(agency), `Ngày ${when(found.on)}: đang giữ ${number(found.total)} nhiệm vụ, quyền hạn được phân cấp, ủy quyền.`),
    el('div', {class: 'tq-toolbar'}, dayForm('Vào ngày', `co-quan/${encodeURIComponent(agency)}`, found.on, 'on')),
    duties(found),
    section(
      'Đang giữ',
      found.items.length ? holdingTable(found.items) : empty('Không giữ nhiệm vụ nào theo phân cấp, ủy quyền vào ngày này.')
    ),
    found.total > SIZE ? pages(found, 'nhiệm vụ', to => addressOfOne('co-quan', agency, {on: found.on, page: to})) : null,
    receiveMore(agency, me)
  );
}
