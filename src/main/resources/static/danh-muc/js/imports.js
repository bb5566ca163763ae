/** Brings a list into the portfolio (nhập danh mục): looked through first, then entered; and what was entered before. */
import {get} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {importForm} from './import-form.js';
import {importHistory} from './import-history.js';
import {notForYou} from './not-for-you.js';

export async function imports(search, {me}) {
  if (!me?.keepsPortfolio) {
    return notForYou('Nhập danh mục', 'Việc nhập danh mục do các cơ quan quản lý danh mục của tỉnh thực hiện.');
  }
  const history = el('div');
  const showHistory = async () => history.replaceChildren(await importHistory(await get('portfolio/imports'), showHistory));
  await showHistory();
  return el(
    'div',
    {},
    heading('Nhập danh mục từ tệp Excel', 'Kiểm tra thử trước, xem lỗi và thay đổi, rồi mới ghi. Kiểm tra thử không ghi gì vào hệ thống.'),
    importForm(showHistory),
    history
  );
}
