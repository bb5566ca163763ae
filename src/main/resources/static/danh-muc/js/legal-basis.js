/** One document and all that a change of it would touch: powers, dossiers, instruments. */
import {get} from '../../chung/js/api.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {addressOfOne} from './address.js';
import {heading, section} from './heading.js';
import {instrumentLink} from './holdings.js';
import {statusBadge} from './labels.js';
import {dossierLink} from './power-dossier.js';

const POWERS = [
  {title: 'Mã', cell: ({code}) => el('a', {class: 'tq-nowrap', href: addressOfOne('nhiem-vu', code)}, code)},
  {title: 'Nhiệm vụ, quyền hạn', cell: ({name}) => name},
  {title: 'Viện dẫn', cell: ({citation}) => citation},
  {title: 'Trạng thái', cell: ({status, statusLabel}) => statusBadge(status, statusLabel)},
  {title: 'Hồ sơ', cell: ({dossier}) => (dossier ? dossierLink(dossier) : null)},
  {title: 'Văn bản', cell: ({instrument}) => instrumentLink(instrument)}
];

export async function legalBasis(search, {id}) {
  const found = await get(`legal-bases/${encodeURIComponent(id)}`);
  return el(
    'article',
    {},
    el('p', {}, el('a', {href: '#/can-cu-phap-ly'}, '‹ Căn cứ pháp lý')),
    heading(found.label, 'Nếu văn bản này thay đổi thì các nhiệm vụ, hồ sơ, văn bản dưới đây phải rà soát lại.'),
    section('Nhiệm vụ, quyền hạn viện dẫn', found.powers.length ? table(POWERS, found.powers) : empty('Không có nhiệm vụ nào viện dẫn.'))
  );
}
