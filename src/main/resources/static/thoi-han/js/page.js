/** The page "Thời hạn xử lý": how deadlines are kept, by stage, agency or dossier, as the address says. */
import {get} from '../../chung/js/api.js';
import {bar} from '../../chung/js/bar.js';
import {el} from '../../chung/js/dom.js';
import {loadMe} from '../../chung/js/me.js';
import {showAsAddressed} from '../../chung/js/shown.js';
import {figureFilters} from './figure-filters.js';
import {figureTable} from './figure-table.js';

const HERE = 'deadlines';

async function contentOf(address) {
  bar(HERE, await loadMe());
  const asked = new URLSearchParams(address.replace(/^\?/, ''));
  const figures = await get(`deadlines/figures?${asked}`);
  return el(
    'div',
    {},
    el('h1', {}, 'Thời hạn xử lý'),
    el('p', {class: 'tq-muted'}, 'Các bước có mở trong khoảng ngày đã chọn. Thời gian tính theo giờ làm việc, không kể lúc tạm dừng.'),
    figureFilters(figures),
    figureTable(figures)
  );
}

function again() {
  return el('p', {}, el('a', {href: '#/'}, '‹ Thời hạn xử lý'));
}

bar(HERE);
showAsAddressed(contentOf, again);
