/** What became of a power: since when, why, on what paper; who wrote it down, and when. */
import {el, empty} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';
import {section} from './heading.js';
import {statusBadge} from './labels.js';

export function powerHistory({history = []}) {
  return section('Lịch sử trạng thái', history.length ? el('ol', {class: 'tq-timeline'}, history.map(change)) : empty('Chưa có thay đổi nào.'));
}

function change({status, statusLabel, validOn, recordedAt, by, reason, paper}) {
  return el(
    'li',
    {class: 'tq-entry'},
    el('div', {class: 'tq-entry-head'}, el('strong', {}, `Từ ngày ${when(validOn)}`), statusBadge(status, statusLabel)),
    el('div', {class: 'tq-muted'}, `Ghi vào hệ thống: ${joined([when(recordedAt), by], ' · ')}`),
    reason ? el('div', {class: 'tq-text'}, `Lý do: ${reason}`) : null,
    paper ? el('div', {class: 'tq-text'}, `Theo: ${paper}`) : null
  );
}
