/** One document, or one article of it, and all that a change of it would touch: powers, dossiers, instruments. */
import {addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {textField} from '../../chung/js/field.js';
import {heading, section} from '../../chung/js/heading.js';
import {concernedPowers} from './concerned-powers.js';
import {enterLegalChange} from './legal-change-form.js';

export async function legalBasis({article = ''}, {id, me}) {
  const found = await get(withSearch('legal-bases/affected', {document: id, article}));
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/can-cu-phap-ly'}, '‹ Căn cứ pháp lý')),
    heading(found.document, 'Nếu căn cứ này thay đổi thì các nhiệm vụ, hồ sơ, văn bản dưới đây phải rà soát lại.'),
    articleForm(id, article),
    enterLegalChange(me, {document: id, article}),
    concernedPowers(found.powers),
    work('Hồ sơ', found.dossiers, ({id: dossier, title}) => [dossierLink(dossier), ` · ${title}`]),
    work('Văn bản đã ban hành', found.instruments, ({id: instrument, title}) => el('a', {href: addressOfOne('van-ban', instrument)}, title))
  );
}

function articleForm(document, article) {
  const asked = textField('Chỉ riêng điều', article, {longest: 20, hint: 'Bỏ trống: cả văn bản. Ví dụ: 89.'});
  const look = event => {
    event.preventDefault();
    location.hash = addressOfOne('can-cu-phap-ly', document, {article: asked.value()});
  };
  return el('form', {class: 'tq-fields tq-filters tq-top', onsubmit: look}, asked.node, el('button', {class: 'tq-button tq-beside', type: 'submit'}, 'Xem'));
}

function work(title, list, line) {
  return list?.length ? section(title, el('ul', {class: 'tq-plain'}, list.map(one => el('li', {}, line(one))))) : null;
}
