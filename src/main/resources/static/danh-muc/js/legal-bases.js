/** The laws, decrees and other documents on which the powers rest (căn cứ pháp lý), and what changed in them. */
import {address, addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {textField} from '../../chung/js/field.js';
import {heading, section} from '../../chung/js/heading.js';
import {number} from '../../chung/js/words.js';
import {enterLegalChange} from './legal-change-form.js';
import {legalChanges} from './legal-changes.js';

const COLUMNS = [
  {title: 'Văn bản', cell: ({document}) => el('a', {href: addressOfOne('can-cu-phap-ly', document)}, document)},
  {title: 'Số nhiệm vụ viện dẫn', class: 'tq-number', cell: ({powers}) => number(powers)}
];

export async function legalBases({q = ''}, {me}) {
  const [documents, changes] = await Promise.all([get(withSearch('legal-bases', {q})), get('legal-bases/changes')]);
  return el(
    'div',
    {},
    heading('Căn cứ pháp lý', 'Các văn bản mà nhiệm vụ, quyền hạn trong danh mục viện dẫn. Khi một văn bản thay đổi, mọi nhiệm vụ viện dẫn được rà soát lại.'),
    enterLegalChange(me),
    await legalChanges(changes),
    section(
      'Văn bản được viện dẫn',
      search(q),
      documents.length ? table(COLUMNS, documents, {class: 'tq-table tq-bases'}) : empty('Không có văn bản nào phù hợp.')
    )
  );
}

function search(q) {
  const words = textField('Tìm văn bản theo tên, số, ký hiệu', q, {type: 'search', longest: 200});
  words.node.classList.add('tq-grow');
  const look = event => {
    event.preventDefault();
    location.hash = address('can-cu-phap-ly', {q: words.value()});
  };
  return el('form', {class: 'tq-fields tq-filters', role: 'search', onsubmit: look}, words.node, el('button', {class: 'tq-button', type: 'submit'}, 'Tìm'));
}
