/** One dossier takes on what one agency leads, of one form, between the same parties: so are the chosen parted. */
import {counted} from './counted.js';

export function successorGroups(rows) {
  return counted(rows, ({leadAgency, form, transferor, holders}) => JSON.stringify([leadAgency, form, transferor, holders])).map(([, those]) => those);
}
