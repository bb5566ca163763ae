/** One instrument in the register: what it hands over to whom until when, and what is watched about it. */
import {withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, factList} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {powersOfInstrument} from './holdings.js';
import {watching} from './watching.js';

export async function instrument(search, {id}) {
  const found = await get(`register/instruments/${encodeURIComponent(id)}`);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/so-theo-doi'}, '‹ Sổ theo dõi')),
    heading(`${found.kindLabel ?? 'Văn bản'} số ${found.symbol}`, found.subject),
    factList(facts(found)),
    section('Nhiệm vụ, quyền hạn được giao', powersOfInstrument(found.holdings)),
    watching(found),
    el('p', {}, el('a', {href: `../vuong-mac/#/${withSearch('phan-anh', {originKind: 'INSTRUMENT', originReference: id})}`}, 'Phản ánh khó khăn, vướng mắc khi thực hiện văn bản này ›'))
  );
}

function facts(found) {
  return [
    ['Ngày ban hành', when(found.issuedOn)],
    ['Có hiệu lực từ ngày', when(found.effectiveOn)],
    ['Đến hết ngày', when(found.validUntil)],
    ['Cơ quan, người ban hành', found.issuer]
  ];
}
