/** Who has reported in a period and who has not; the consolidator urges from here. */
import {el, empty} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {joined, when} from '../../chung/js/words.js';
import {partBadge} from './states.js';
import {urging} from './urging.js';
import {version} from './version.js';

export function parts(whole) {
  if (!whole.seesAll) {
    return null;
  }
  return section(
    'Báo cáo của các đơn vị',
    urging(whole),
    whole.latecomers.length
      ? el('p', {class: 'tq-note'}, `Báo cáo gửi muộn của kỳ trước đưa vào kỳ này: ${joined(whole.latecomers.map(({agencyName, label}) => `${agencyName} (${label})`), '; ')}.`)
      : null,
    whole.parts.length ? whole.parts.map(part) : empty('Kỳ này không có đơn vị nào được yêu cầu báo cáo.')
  );
}

function part({agencyName, state, stateLabel, sentAt, urged, takenInto, fed, versions}) {
  return el(
    'details',
    {class: 'tq-report-part'},
    el(
      'summary',
      {},
      el('strong', {}, agencyName),
      ' ',
      partBadge(state, stateLabel),
      ' ',
      el(
        'span',
        {class: 'tq-muted'},
        joined([sentAt && when(sentAt), urged && `đã đôn đốc ${urged} lần`, fed && 'lấy từ báo cáo tổng hợp của cấp dưới', takenInto && 'đưa vào kỳ sau'], ' · ')
      )
    ),
    el('div', {}, versions.length ? [...versions].reverse().map(version) : empty('Chưa có báo cáo.'))
  );
}
