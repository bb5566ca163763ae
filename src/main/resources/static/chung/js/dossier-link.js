/** Leads from any page to that of a dossier (hồ sơ). */
import {el} from './dom.js';

const DOSSIERS = '../ho-so/#/';

export function dossierLink(id, label = id) {
  return el('a', {href: `${DOSSIERS}${encodeURIComponent(id)}`}, label);
}
