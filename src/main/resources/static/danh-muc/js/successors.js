/** Proposes successors, group by group, and tells what came of each. */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {number} from '../../chung/js/words.js';
import {successorGroups} from './successor-groups.js';

/** Where every group is refused, so is the whole: the form stays with all that was typed. */
export async function proposeSuccessors(rows, wish) {
  const results = [];
  for (const group of successorGroups(rows)) {
    results.push(await proposeOne(group, wish));
  }
  if (results.every(({refusal}) => refusal)) {
    throw results[0].refusal;
  }
  return results;
}

async function proposeOne(group, wish) {
  try {
    return {group, dossier: await postJson('register/successors', {...wish, holdings: group.map(({id}) => id)})};
  } catch (refusal) {
    return {group, refusal};
  }
}

export function successorsProposed(results) {
  return el('div', {role: 'status'}, results.map(({group, dossier, refusal}) => (dossier ? opened(group, dossier) : refused(group, refusal))));
}

function opened(group, {id, title, leadAgency}) {
  return el('p', {class: 'tq-done'}, 'Đã lập hồ sơ ', dossierLink(id), ` tại ${leadAgency}, ${number(group.length)} nhiệm vụ: ${title}`);
}

function refused(group, {message}) {
  const [{leadAgencyName, powerCode}] = group;
  return el('p', {class: 'tq-error'}, `Chưa lập được cho ${number(group.length)} nhiệm vụ của ${leadAgencyName} (${powerCode}…): ${message}`);
}
