/** A whole dossier (hồ sơ) for reading, the same in the Tasklist and on the page of dossiers. */
import {consultation} from './consultation.js';
import {el} from '../../chung/js/dom.js';
import {dress} from '../../chung/js/dress.js';
import {entries} from './entries.js';
import {facts} from './facts.js';
import {files} from './files.js';
import {instrument} from './instrument.js';
import {powers} from './powers.js';
import {revisions} from './revisions.js';
import {stages} from './stages.js';
import {told} from './told.js';

export function dossierView(dossier, onUploaded) {
  dress();
  return el(
    'article',
    {class: 'tq-dossier'},
    facts(dossier),
    stages(dossier),
    instrument(dossier),
    powers(dossier),
    entries(dossier),
    consultation(dossier),
    revisions(dossier),
    files(dossier, onUploaded),
    told(dossier)
  );
}
