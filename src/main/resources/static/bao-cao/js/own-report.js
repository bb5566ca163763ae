/** The report of one's own agency: taken in hand, corrected, added to, sent; and as it was sent. */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {message} from '../../chung/js/message.js';
import {when} from '../../chung/js/words.js';
import {reportForm} from './report-form.js';
import {partBadge} from './states.js';
import {version} from './version.js';

export function ownReport(whole) {
  const {period, own, parts} = whole;
  const part = own && parts.find(({agency}) => agency === own);
  if (!part || part.fed || period.status === 'MISSED') {
    return null;
  }
  const closed = Boolean(period.closedAt);
  return section(
    'Báo cáo của đơn vị tôi',
    el('p', {}, partBadge(part.state, part.stateLabel), ' ', el('span', {class: 'tq-muted'}, part.sentAt ? `Gửi lúc ${when(part.sentAt)}` : `Hạn gửi ${when(period.partsDue)}`)),
    part.sentAt ? sent(period, part, closed) : unsent(period, part, closed)
  );
}

function unsent(period, part, closed) {
  const place = el('div');
  const {node: complaint, refuse} = message();

  async function begin() {
    try {
      const fresh = await postJson(`report-periods/${encodeURIComponent(period.id)}/part/begin`, {});
      place.replaceChildren(reportForm(fresh.period, fresh.parts.find(({agency}) => agency === part.agency), () => place.replaceChildren()));
    } catch (refusal) {
      refuse(refusal);
    }
  }

  return [
    closed ? el('p', {class: 'tq-note'}, 'Kỳ này đã chốt; báo cáo gửi bây giờ được tổng hợp vào kỳ sau.') : null,
    el('p', {}, el('button', {class: 'tq-button tq-primary', type: 'button', onclick: begin}, 'Lập báo cáo')),
    complaint,
    place
  ];
}

function sent(period, part, closed) {
  const place = el('div');
  const mend = () => place.replaceChildren(reportForm(period, part, () => place.replaceChildren()));
  return [
    closed ? null : el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: mend}, 'Sửa và gửi lại')),
    place,
    [...part.versions].reverse().map(version)
  ];
}

