/** A commune proposes to receive powers that are not yet handed over (đề xuất nhận thêm). */
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {proposeForm} from './propose-form.js';

export function receiveMore(agency, me) {
  if (me?.agency !== agency || !me.isCommune) {
    return null;
  }
  const place = el('div');
  const ask = () => place.replaceChildren(proposeForm(() => place.replaceChildren()));
  return section('Đề xuất nhận thêm', el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Đề xuất nhận thêm nhiệm vụ')), place);
}
