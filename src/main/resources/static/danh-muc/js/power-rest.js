/** Why a power rests: what is awaited, who watches for it, and when it is looked at again (tạm dừng, không thực hiện). */
import {factList} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';

const RESTING = ['PAUSED', 'DECLINED'];

export function powerRest({status, statusLabel}, history, nameOf) {
  const rest = history.findLast(change => change.status === status)?.rest;
  if (!RESTING.includes(status) || !rest) {
    return null;
  }
  return section(
    statusLabel,
    factList([
      ['Chờ văn bản, hướng dẫn', rest.awaited],
      ['Theo dõi', rest.watcher && nameOf(rest.watcher)],
      ['Xem lại vào ngày', when(rest.reviewOn)]
    ])
  );
}
