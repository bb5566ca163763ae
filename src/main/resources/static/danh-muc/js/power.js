/** One power: what it is, what became of it and when, who holds it, and what is under way. */
import {addressOfOne, withSearch} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {el, factList} from '../../chung/js/dom.js';
import {heading, section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';
import {agencyNames} from './agencies.js';
import {holdersOfPower} from './holdings.js';
import {statusBadge} from './labels.js';
import {newDossier} from './new-dossier.js';
import {officialNames} from './officials.js';
import {powerDossier} from './power-dossier.js';
import {powerHistory} from './power-history.js';
import {powerRest} from './power-rest.js';

const HELD = 20;

export async function power(search, {id, me}) {
  const [{power: found, listed, legalBases, history}, held, nameOf] = await Promise.all([
    get(`powers/${encodeURIComponent(id)}`),
    get(withSearch('register', {q: id, size: HELD})),
    agencyNames()
  ]);
  const whoIs = await officialNames(history.map(({by}) => by));
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/nhiem-vu'}, '‹ Danh mục')),
    heading(found.name, statusBadge(found.status, found.statusLabel), ' ', found.code),
    listed ? null : el('p', {class: 'tq-note'}, 'Nhiệm vụ này đã đưa ra khỏi danh mục, không còn được đếm.'),
    factList(facts(found, legalBases, nameOf)),
    powerRest(found, history, nameOf),
    powerDossier(found),
    listed ? newDossier(found, me) : null,
    section('Đang giữ nhiệm vụ này', holdersOfPower(held.items.filter(({powerCode}) => powerCode === id))),
    powerHistory(history, nameOf, whoIs)
  );
}

function facts(power, legalBases, nameOf) {
  return [
    ['Lĩnh vực', power.field],
    ['Hình thức', power.formLabel],
    ['Cơ quan, người giao', power.transferor],
    ['Cơ quan, người nhận', power.recipient],
    ['Cơ quan chủ trì', nameOf(power.leadAgency)],
    ['Cơ quan phối hợp', joined(power.coordinating ?? [], '; ')],
    ['Thời hạn hoàn thành', when(power.dueOn)],
    ['Văn bản', power.instrumentSymbol && joined([power.instrumentSymbol, power.issuedOn && `ngày ${when(power.issuedOn)}`], ' ')],
    ['Có hiệu lực từ ngày', when(power.effectiveOn)],
    ['Thời hạn ủy quyền', power.validUntil && `đến hết ngày ${when(power.validUntil)}`],
    ['Căn cứ pháp lý', legalBases.length ? legalBases.map(citation) : power.legalBasis],
    ['Ghi chú', power.note]
  ];
}

/** Leads to all that rests on the same provision. */
function citation({document, article, label}) {
  return el('div', {}, el('a', {href: addressOfOne('can-cu-phap-ly', document, {article})}, label));
}
