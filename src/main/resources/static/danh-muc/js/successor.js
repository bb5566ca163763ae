/** Begins the dossiers that take on all the holdings that are ticked (hồ sơ kế tiếp). */
import {el} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';
import {successorForm} from './successor-form.js';
import {successorGroups} from './successor-groups.js';

export function successor(chosen) {
  const count = el('span', {role: 'status'});
  const place = el('div');
  const begin = el('button', {class: 'tq-button tq-primary', type: 'button', onclick: ask}, 'Lập hồ sơ kế tiếp');
  chosen.onChange(() => {
    const rows = chosen.rows();
    begin.disabled = !rows.length;
    count.textContent = rows.length ? sentence(rows) : 'Chưa chọn nhiệm vụ nào.';
  });

  function ask() {
    place.replaceChildren(successorForm(chosen, () => place.replaceChildren()));
    place.scrollIntoView({block: 'nearest'});
  }

  return el('section', {class: 'tq-chosen', 'aria-label': 'Hồ sơ kế tiếp'}, el('div', {class: 'tq-toolbar'}, count, begin), place);
}

function sentence(rows) {
  const instruments = new Set(rows.map(({instrument}) => instrument.id)).size;
  const dossiers = successorGroups(rows).length;
  const chosen = `Đã chọn ${number(rows.length)} nhiệm vụ của ${number(instruments)} văn bản`;
  return dossiers > 1
    ? `${chosen}: thành ${number(dossiers)} hồ sơ, mỗi hồ sơ cùng cơ quan chủ trì, hình thức, người giao và người nhận.`
    : `${chosen}: thành 1 hồ sơ.`;
}
