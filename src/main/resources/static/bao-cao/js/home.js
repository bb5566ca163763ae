/** The periods in which one takes part: what is asked of one's own agency first, then all of them. */
import {address, addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {pages} from '../../chung/js/pages.js';
import {joined, when} from '../../chung/js/words.js';
import {partBadge, periodBadge, sendingOf} from './states.js';

const SIZE = 20;

const PERIOD = {title: 'Báo cáo', cell: row => [el('a', {href: addressOfOne('ky', row.id)}, row.title), el('div', {class: 'tq-muted'}, row.label)]};

const OWN = [
  PERIOD,
  {title: 'Gửi đến', cell: row => row.consolidator},
  {title: 'Hạn gửi', class: 'tq-nowrap', cell: row => when(row.partsDue)},
  {title: 'Tình trạng', cell: row => partBadge(row.ownState, row.ownStateLabel)}
];

const ALL = [
  PERIOD,
  {title: 'Đơn vị tổng hợp', cell: row => row.consolidator},
  {title: 'Đơn vị đã gửi', cell: sendingOf},
  {title: 'Hạn gửi báo cáo tổng hợp', class: 'tq-nowrap', cell: row => when(row.sentDue)},
  {title: 'Trạng thái', cell: row => [periodBadge(row), row.symbol ? el('div', {class: 'tq-muted'}, joined([row.symbol, when(row.sentOn)], ' ngày ')) : null]}
];

export async function home({rule = '', page = 0}) {
  const [found, {items: own}] = await Promise.all([
    get(withSearch('report-periods', {rule, page, size: SIZE})),
    get(withSearch('report-periods', {rule, awaited: true, size: SIZE}))
  ]);
  return el(
    'div',
    {},
    el('div', {class: 'tq-toolbar'}, heading('Báo cáo định kỳ'), el('a', {class: 'tq-button', href: address('che-do')}, 'Chế độ báo cáo')),
    own.length ? section('Báo cáo đơn vị tôi phải gửi', table(OWN, own, {class: 'tq-table tq-list tq-own'})) : null,
    section(
      'Các kỳ báo cáo',
      found.items.length ? table(ALL, found.items, {class: 'tq-table tq-list tq-periods'}) : empty('Chưa có kỳ báo cáo nào.'),
      found.total > SIZE ? pages(found, 'kỳ', to => address('cac-ky', {rule, page: to})) : null
    )
  );
}
