/** The articles that a power rests on, as they were read out of its legal basis (căn cứ pháp lý). */
import {el} from '../../chung/js/dom.js';
import {addressOfOne} from './address.js';
import {section} from './heading.js';

export function powerBases({legalBases}) {
  if (!legalBases?.length) {
    return null;
  }
  return section(
    'Căn cứ pháp lý được trích dẫn',
    el('ul', {class: 'tq-plain'}, legalBases.map(basis => el('li', {}, el('a', {href: addressOfOne('can-cu-phap-ly', basis.id)}, basis.label))))
  );
}
