/** The decision that came out of the dossier, once there is one. */
import {ownAddress} from './api.js';
import {el, section} from './dom.js';
import {when} from './words.js';

export function instrument({instrument: decision, instrumentKindLabel}) {
  if (!decision) {
    return null;
  }
  const address = ownAddress(decision.url);
  return section(
    'Văn bản',
    el(
      'p',
      {class: 'tq-line'},
      `${instrumentKindLabel ?? 'Văn bản'} số ${decision.symbol ?? '(chưa cấp số)'}`,
      decision.issuedOn ? `, ngày ${when(decision.issuedOn)}` : '',
      decision.effectiveOn ? `, có hiệu lực từ ngày ${when(decision.effectiveOn)}` : '',
      address ? el('a', {class: 'tq-button', href: address, download: true}, 'Tải văn bản (.docx)') : null
    )
  );
}
