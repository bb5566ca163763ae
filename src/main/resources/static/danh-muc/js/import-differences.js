/** What a list would add and change, field by field, and what it no longer names. */
import {addressOfOne} from '../../chung/js/address.js';
import {el, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {number, when} from '../../chung/js/words.js';

const ADDED = [
  {title: 'Mã', class: 'tq-nowrap', cell: ({code}) => code},
  {title: 'Nhiệm vụ, quyền hạn', cell: ({name}) => name}
];
const CHANGED = [
  {title: 'Mã', class: 'tq-nowrap', cell: ({code}) => (code ? powerLink(code) : null)},
  {title: 'Cột', cell: ({field}) => field},
  {title: 'Đang ghi', cell: ({before}) => el('span', {class: 'tq-before'}, shown(before))},
  {title: 'Trong tệp', cell: ({after}) => el('span', {class: 'tq-after'}, shown(after))}
];

export function importDifferences({differences}) {
  if (!differences) {
    return null;
  }
  const {added, changedCount, missingCount, unchanged} = differences;
  return section(
    'So với danh mục hiện có',
    el(
      'p',
      {},
      `Thêm mới ${number(added)}, thay đổi ${number(changedCount)}, không còn trong tệp ${number(missingCount)}, giữ nguyên ${number(unchanged)} nhiệm vụ.`
    ),
    part('Thay đổi', changedCount, differences.changed, list => table(CHANGED, list.flatMap(fields), {class: 'tq-table tq-changed'}), true),
    part('Thêm mới', added, differences.addedPowers, list => table(ADDED, list)),
    part('Không còn trong tệp, vẫn giữ trong danh mục', missingCount, differences.missing, list => table(ADDED, list))
  );
}

/** Of each kind the first ones are told; the count says how many there are. */
function part(title, count, list, show, open = false) {
  return list?.length
    ? el('details', {class: 'tq-part-of', open}, el('summary', {}, `${title} (${number(count)})`), show(list), more(count - list.length))
    : null;
}

function more(rest) {
  return rest > 0 ? el('p', {class: 'tq-muted'}, `… và ${number(rest)} nhiệm vụ nữa.`) : null;
}

/** The code stands once, beside the first of its fields. */
function fields({code, fields: list}) {
  return list.map((field, index) => ({...field, code: index ? '' : code}));
}

function shown(value) {
  return value === null || value === undefined || value === '' ? '(trống)' : when(String(value));
}

function powerLink(code) {
  return el('a', {href: addressOfOne('nhiem-vu', code), target: '_blank'}, code);
}
