/** The same figures to take away: a Word page and a workbook. */
import {ownAddress} from './api.js';
import {el} from './dom.js';
import {withSearch} from './address.js';

const KINDS = [
  ['docx', 'Word'],
  ['xlsx', 'Excel']
];

export function documents(name, path, search, kinds = KINDS) {
  return el(
    'div',
    {class: 'tq-documents'},
    kinds.map(([ending, label]) =>
      el('a', {class: 'tq-button', href: ownAddress(`api/${withSearch(`${path}.${ending}`, search)}`), download: true}, `${name} (${label})`)
    )
  );
}

export function workbook(name, path, search = {}) {
  return documents(name, path, search, [['xlsx', 'Excel']]);
}
