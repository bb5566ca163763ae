/** The same powers by the instrument under which they are held, each to be ticked alone or with all of its instrument. */
import {addressOfOne} from '../../chung/js/address.js';
import {el, table} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {section} from '../../chung/js/heading.js';
import {joined, number, when} from '../../chung/js/words.js';
import {counted} from './counted.js';
import {instrumentLink} from './holdings.js';
import {tick} from './tick.js';

export function expiringInstruments(rows, chosen) {
  const all = tick(chosen, idsOf(rows), `Chọn tất cả ${number(rows.length)} nhiệm vụ`, {shown: true});
  return section('Theo văn bản', all, counted(rows, ({instrument, leadAgency, until}) => `${until} ${instrument.id} ${leadAgency}`).map(([, those]) => oneInstrument(those, chosen)));
}

function oneInstrument(rows, chosen) {
  const [{instrument, until, leadAgencyName}] = rows;
  const head = [
    el('strong', {}, instrument.symbol),
    el('span', {class: 'tq-muted'}, joined([instrument.issuedOn && `ngày ${when(instrument.issuedOn)}`, leadAgencyName], ' · ')),
    el('span', {class: 'tq-summary-end'}, `${number(rows.length)} nhiệm vụ, đến hết ngày ${when(until)}${underWay(rows)}`)
  ];
  return el(
    'div',
    {class: 'tq-instrument'},
    tick(chosen, idsOf(rows), `Chọn mọi nhiệm vụ của ${instrument.symbol}`),
    el(
      'details',
      {},
      el('summary', {}, head),
      el('p', {class: 'tq-muted'}, 'Xem văn bản: ', instrumentLink(instrument)),
      table(columns(chosen), rows)
    )
  );
}

function underWay(rows) {
  const taken = rows.filter(({successorDossier}) => successorDossier).length;
  return taken ? `; ${number(taken)} đã có hồ sơ` : '';
}

function columns(chosen) {
  return [
    {title: 'Chọn', cell: ({id, powerCode}) => tick(chosen, [id], `Chọn ${powerCode}`)},
    {title: 'Mã', cell: ({powerCode}) => el('a', {class: 'tq-nowrap', href: addressOfOne('nhiem-vu', powerCode)}, powerCode)},
    {title: 'Nhiệm vụ, quyền hạn', cell: row => row.powerName},
    {title: 'Người giao', cell: ({transferor}) => transferor},
    {title: 'Người giữ', cell: ({holders}) => joined(holders, '; ')},
    {title: 'Hồ sơ kế tiếp', cell: ({successorDossier}) => (successorDossier ? dossierLink(successorDossier) : null)}
  ];
}

function idsOf(rows) {
  return rows.map(({id}) => id);
}
