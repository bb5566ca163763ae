/** Who is signed in and what he may do here; asked once a page, null where nobody is. */
import {get} from './api.js';

let asked;

export function loadMe() {
  asked ??= get('me').catch(() => null);
  return asked;
}
