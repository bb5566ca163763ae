/** The dossier that is under way for a power, and where it stands (hồ sơ đang thực hiện). */
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {section} from '../../chung/js/heading.js';

export function powerDossier({dossier, stageLabel}) {
  if (!dossier) {
    return null;
  }
  return section(
    'Hồ sơ',
    el(
      'p',
      {class: 'tq-line'},
      dossierLink(dossier),
      stageLabel ? ` · bước: ${stageLabel}` : null
    )
  );
}
