/** What became of a power: since when, why, on what paper; who wrote it down, and when. */
import {el, empty} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';
import {statusBadge} from './labels.js';

const DOSSIER = /^HS-\d{4}-\d+$/;

export function powerHistory(history, nameOf, whoIs) {
  return section(
    'Lịch sử trạng thái',
    history.length ? el('ol', {class: 'tq-timeline'}, history.map(entry => change(entry, nameOf, whoIs))) : empty('Chưa có thay đổi nào.')
  );
}

function change({status, statusLabel, formLabel, leadAgency, kind, kindLabel, ...entry}, nameOf, whoIs) {
  return el(
    'li',
    {class: 'tq-entry'},
    el(
      'div',
      {class: 'tq-entry-head'},
      el('strong', {}, `Từ ngày ${when(entry.validOn)}`),
      statusBadge(status, statusLabel),
      kind === 'CHANGE' ? null : el('span', {class: 'tq-muted'}, kindLabel)
    ),
    el('div', {class: 'tq-muted'}, joined([formLabel, nameOf(leadAgency)], ' · ')),
    line('Lý do', entry.reason),
    entry.paper ? el('div', {class: 'tq-text'}, 'Theo: ', paper(entry.paper)) : null,
    line('Đề xuất', nameOf(entry.proposedBy)),
    line('Chờ', joined([entry.rest?.awaited, entry.rest?.reviewOn && `xem lại ngày ${when(entry.rest.reviewOn)}`])),
    el('div', {class: 'tq-muted'}, `Ghi vào hệ thống: ${joined([when(entry.recordedAt), whoIs(entry.by)], ' · ')}`)
  );
}

function line(label, text) {
  return text ? el('div', {class: 'tq-text'}, `${label}: ${text}`) : null;
}

/** The chain names its dossier, a list the instrument. */
function paper(text) {
  return DOSSIER.test(text) ? dossierLink(text) : text;
}
