/** A whole dossier (hồ sơ) for reading, the same in the Tasklist and on the page of dossiers. */
import {consultation} from './consultation.js';
import {el} from '../../chung/js/dom.js';
import {entries} from './entries.js';
import {facts} from './facts.js';
import {files} from './files.js';
import {instrument} from './instrument.js';
import {powers} from './powers.js';
import {revisions} from './revisions.js';
import {stages} from './stages.js';

const STYLE = new URL('../../chung/css/parts.css', import.meta.url).href;

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
    files(dossier, onUploaded)
  );
}

function dress() {
  if (![...document.styleSheets].some(({href}) => href === STYLE) && !document.querySelector(`link[href="${STYLE}"]`)) {
    document.head.append(el('link', {rel: 'stylesheet', href: STYLE}));
  }
}
