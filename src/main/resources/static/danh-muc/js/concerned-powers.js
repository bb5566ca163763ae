/** The powers that a change of law concerns: those that cite it, those that wait for it. */
import {addressOfOne} from '../../chung/js/address.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {joined} from '../../chung/js/words.js';
import {statusBadge} from './labels.js';

const COLUMNS = [
  {title: 'Mã', cell: ({code}) => el('a', {class: 'tq-nowrap', href: addressOfOne('nhiem-vu', code)}, code)},
  {title: 'Nhiệm vụ, quyền hạn', cell: ({name}) => name},
  {title: 'Trạng thái', cell: ({status, statusLabel}) => statusBadge(status, statusLabel)},
  {title: 'Liên quan', cell: ({concernLabel, awaited}) => joined([concernLabel, awaited], ': ')},
  {title: 'Viện dẫn', cell: ({citations}) => joined(citations ?? [], '; ')}
];

export function concernedPowers(powers) {
  return section('Nhiệm vụ, quyền hạn liên quan', powers?.length ? table(COLUMNS, powers, {class: 'tq-table tq-concerned'}) : empty('Không có nhiệm vụ nào liên quan.'));
}
