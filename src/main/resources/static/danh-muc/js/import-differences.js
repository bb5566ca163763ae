/** What a list would add and change, field by field, and what it no longer names. */
import {el, table} from '../../chung/js/dom.js';
import {number, when} from '../../chung/js/words.js';
import {addressOfOne} from './address.js';
import {section} from './heading.js';

const CHANGES = [
  {title: 'Mã', class: 'tq-nowrap', cell: ({code}) => code},
  {title: 'Cột', cell: ({column}) => column},
  {title: 'Đang ghi', cell: ({before}) => el('span', {class: 'tq-before'}, shown(before))},
  {title: 'Trong tệp', cell: ({after}) => el('span', {class: 'tq-after'}, shown(after))}
];
const SHOWN = 200;

export function importDifferences({differences}) {
  if (!differences) {
    return null;
  }
  const {added = [], changed = [], missing = [], unchanged = 0} = differences;
  return section(
    'So với danh mục hiện có',
    el('p', {}, `Thêm mới ${number(sizeOf(added))}, thay đổi ${number(changed.length)}, không còn trong tệp ${number(missing.length)}, giữ nguyên ${number(unchanged)} nhiệm vụ.`),
    changed.length ? table(CHANGES, changed.flatMap(fields).slice(0, SHOWN)) : null,
    missing.length ? gone(missing) : null
  );
}

function sizeOf(added) {
  return Array.isArray(added) ? added.length : added;
}

function fields({code, fields: list}) {
  return list.map((field, index) => ({...field, code: index ? '' : code}));
}

function shown(value) {
  return value === null || value === undefined || value === '' ? '(trống)' : when(String(value));
}

/** A list that no longer names a power does not take it away. */
function gone(missing) {
  return el(
    'p',
    {},
    'Không còn trong tệp, vẫn giữ trong danh mục: ',
    missing.slice(0, SHOWN).flatMap((one, index) => [index ? ', ' : '', powerLink(one.code ?? one)])
  );
}

function powerLink(code) {
  return el('a', {class: 'tq-nowrap', href: addressOfOne('nhiem-vu', code)}, code);
}
