/** The dossiers that the signed-in person may see, searched and page by page. */
import {get} from '../../chung/js/api.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {pages} from '../../chung/js/pages.js';
import {when} from '../../chung/js/words.js';
import {STATUSES} from './statuses.js';

const SIZE = 50;

const COLUMNS = [
  {title: 'Mã hồ sơ', cell: ({id}) => el('a', {class: 'tq-nowrap', href: `#/${encodeURIComponent(id)}`}, id)},
  {title: 'Trích yếu', cell: ({id, title}) => el('a', {href: `#/${encodeURIComponent(id)}`}, title ?? id)},
  {title: 'Hình thức', cell: row => row.transferFormLabel},
  {title: 'Cơ quan chủ trì', cell: row => row.leadAgency},
  {title: 'Bước gần nhất', cell: row => row.stageLabel},
  {title: 'Trạng thái', cell: row => badge(row.statusLabel)},
  {title: 'Cập nhật', cell: row => el('span', {class: 'tq-nowrap'}, when(row.updatedAt))}
];

export async function dossierList(search) {
  const {q, status, page} = search;
  const query = new URLSearchParams({q, status, page, size: SIZE});
  const found = await get(`dossiers?${query}`);
  return el(
    'div',
    {},
    searchForm(search),
    found.items.length ? table(COLUMNS, found.items, {class: 'tq-table tq-list'}) : empty('Không có hồ sơ nào phù hợp.'),
    pages(found, 'hồ sơ', page => addressOf({...search, page}))
  );
}

export function addressOf({q, status, page}) {
  return `#/?${new URLSearchParams({q, status, page})}`;
}

function searchForm({q, status}) {
  const words = el('input', {class: 'tq-input tq-search', type: 'search', value: q, placeholder: 'Tìm theo mã hồ sơ, trích yếu, cơ quan', 'aria-label': 'Tìm hồ sơ'});
  const choice = el(
    'select',
    {class: 'tq-input', 'aria-label': 'Trạng thái', onchange: look},
    STATUSES.map(([value, label]) => el('option', {value, selected: value === status}, label))
  );

  function look(event) {
    event.preventDefault();
    location.hash = addressOf({q: words.value.trim(), status: choice.value, page: 0});
  }

  return el('form', {class: 'tq-searchbar', onsubmit: look}, words, choice, el('button', {class: 'tq-button', type: 'submit'}, 'Tìm'));
}
