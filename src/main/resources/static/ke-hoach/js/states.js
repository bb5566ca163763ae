/** How plans and shares look in their states. */
import {badge} from '../../chung/js/dom.js';

const PLAN_KINDS = {RUNNING: '', COMPLETED: 'good', WITHDRAWN: 'over', DRAFT: 'over', ISSUED: 'over'};
const SHARE_KINDS = {COMPLETED: 'good', ACCEPTED: 'good', PERIOD_OVER: 'over', WITHDRAWN: 'over', AGENCY_ENDED: 'over', RETURNED: 'late'};

export function planState({status, statusLabel}) {
  return badge(statusLabel, PLAN_KINDS[status]);
}

export function shareState({status, statusLabel, overdue}) {
  return [badge(statusLabel, SHARE_KINDS[status]), overdue ? ' ' : null, overdue ? badge('Quá hạn', 'late') : null];
}
