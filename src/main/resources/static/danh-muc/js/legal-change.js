/** One change of a law, decree or article, and the powers that it concerned. */
import {addressOfOne} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, factList} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';
import {concernedPowers} from './concerned-powers.js';
import {officialNames} from './officials.js';

export async function legalChange(search, {id}) {
  const change = await get(`legal-bases/changes/${encodeURIComponent(id)}`);
  const whoIs = await officialNames([change.recordedBy]);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/can-cu-phap-ly'}, '‹ Căn cứ pháp lý')),
    heading(change.title, change.summary ?? ''),
    factList([
      ['Căn cứ', el('a', {href: addressOfOne('can-cu-phap-ly', change.basis)}, change.basis)],
      ['Loại thay đổi', change.kindLabel],
      ['Có hiệu lực từ ngày', when(change.effectiveOn)],
      ['Theo văn bản', change.paper],
      ['Nhập', joined([when(change.recordedAt), whoIs(change.recordedBy)], ' · ')]
    ]),
    concernedPowers(change.powers)
  );
}
