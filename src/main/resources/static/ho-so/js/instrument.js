/** The decision that came out of the dossier, once there is one. */
import {ownAddress} from './api.js';
import {el, section} from './dom.js';
import {when} from './words.js';

export function instrument({instrument: document, instrumentKindLabel}) {
  if (!document) {
    return null;
  }
  const address = ownAddress(document.url);
  return section(
    'Văn bản',
    el(
      'p',
      {class: 'tq-line'},
      `${instrumentKindLabel ?? 'Văn bản'} số ${document.symbol ?? '(chưa cấp số)'}`,
      document.issuedOn ? `, ngày ${when(document.issuedOn)}` : '',
      document.effectiveOn ? `, có hiệu lực từ ngày ${when(document.effectiveOn)}` : '',
      address ? el('a', {class: 'tq-button', href: address, download: true}, 'Tải văn bản (.docx)') : null
    )
  );
}
