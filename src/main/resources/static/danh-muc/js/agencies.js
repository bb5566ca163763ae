/** The agencies by their codes; asked once a page. */
import {get} from '../../chung/js/api.js';

let asked;

export function loadAgencies() {
  asked ??= get('agencies').catch(() => {
    asked = undefined;
    return [];
  });
  return asked;
}

/** The name of an agency; its code where nobody knows it. */
export async function agencyNames() {
  const names = new Map((await loadAgencies()).map(({code, name}) => [code, name]));
  return code => names.get(code) ?? code ?? '';
}

/** Agencies to choose from, those that are no more at the end. */
export async function agencyChoices(first, isWanted = () => true) {
  const wanted = (await loadAgencies()).filter(isWanted);
  const [ended, living] = [wanted.filter(({ended: over}) => over), wanted.filter(({ended: over}) => !over)];
  const line = ({code, name}) => [code, name];
  return [['', first], ...living.map(line), ...ended.map(({code, name}) => [code, `${name} (đã kết thúc hoạt động)`])];
}
