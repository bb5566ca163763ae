/** How the states of periods and of their parts look. */
import {badge} from '../../chung/js/dom.js';
import {joined} from '../../chung/js/words.js';

const PARTS = {AWAITED: 'waiting', OVERDUE: 'late', SENT: 'good', SENT_LATE: 'waiting', MISSING: 'late'};
const PERIODS = {SENT: 'good', MISSED: 'ended', AWAITING_APPROVAL: 'waiting', APPROVED: 'waiting'};

export function partBadge(state, label) {
  return badge(label, PARTS[state]);
}

export function periodBadge({status, statusLabel, overdue}) {
  return [badge(statusLabel, PERIODS[status]), overdue ? badge('Quá hạn', 'late') : null];
}

/** "3/4, 1 muộn, 1 thiếu" */
export function sendingOf({counts}) {
  return counts.asked ? joined([`${counts.sent}/${counts.asked}`, counts.late && `${counts.late} muộn`, counts.missing && `${counts.missing} thiếu`]) : '';
}
