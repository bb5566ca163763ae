/** The dossier that is under way for a power, and where it stands (hồ sơ đang thực hiện). */
import {el} from '../../chung/js/dom.js';
import {section} from './heading.js';

const DOSSIERS = '../ho-so/#/';

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

export function dossierLink(id, label = id) {
  return el('a', {href: `${DOSSIERS}${encodeURIComponent(id)}`}, label);
}
