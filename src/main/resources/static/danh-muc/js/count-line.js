/** The sum as the province writes it: 201 = 179 (22 phân cấp + 157 ủy quyền) + 8 + 2 + 12. */
import {el} from '../../chung/js/dom.js';
import {figure} from './figure.js';

export function countLine({asOf, total, completed, inProgress, paused, declined}) {
  return el(
    'dl',
    {class: 'tq-count-line'},
    part('nhiệm vụ', total, {asOf}, 'total'),
    part('đã hoàn thành', completed.total, {status: 'COMPLETED', asOf}, 'good', split(completed, asOf)),
    part('đang thực hiện', inProgress, {status: 'IN_PROGRESS', asOf}, 'busy'),
    part('tạm dừng', paused, {status: 'PAUSED', asOf}, 'waiting'),
    part('không thực hiện', declined, {status: 'DECLINED', asOf}, 'ended')
  );
}

function part(label, count, search, look, more = null) {
  return el('div', {class: `tq-part tq-part-${look}`}, el('dt', {}, label), el('dd', {}, figure(count, search, label)), more);
}

function split({decentralization, delegation}, asOf) {
  const of = (count, form, label) => [figure(count, {status: 'COMPLETED', form, asOf}, `${label} đã hoàn thành`), ` ${label}`];
  return el('dd', {class: 'tq-split'}, of(decentralization, 'DECENTRALIZATION', 'phân cấp'), ' + ', of(delegation, 'DELEGATION', 'ủy quyền'));
}
