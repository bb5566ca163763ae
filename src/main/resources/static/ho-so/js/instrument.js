/** The decision that comes out of the dossier: its draft, and once it has its number, itself. */
import {ownAddress} from '../../chung/js/api.js';
import {el, section} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';

export function instrument({instrument: decision, instrumentKindLabel}) {
  if (!decision) {
    return null;
  }
  const address = ownAddress(decision.url);
  if (!decision.symbol) {
    return section(
      'Dự thảo văn bản',
      el(
        'p',
        {class: 'tq-line'},
        `${instrumentKindLabel ?? 'Văn bản'}, theo nội dung hồ sơ hiện nay; chưa có số, ngày. `,
        address ? el('a', {class: 'tq-button', href: address, download: true}, 'Xem dự thảo (.docx)') : null
      )
    );
  }
  return section(
    'Văn bản',
    el(
      'p',
      {class: 'tq-line'},
      `${instrumentKindLabel ?? 'Văn bản'} số ${decision.symbol}`,
      decision.issuedOn ? `, ngày ${when(decision.issuedOn)}` : '',
      decision.effectiveOn ? `, có hiệu lực từ ngày ${when(decision.effectiveOn)}` : '',
      address ? el('a', {class: 'tq-button', href: address, download: true}, 'Tải văn bản (.docx)') : null
    )
  );
}
