/** Shows the dossier of a task in a given place of the page, and again after a file was added. */
import {get} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {dossierView} from './dossier-view.js';

export async function showTaskDossier(node, taskId) {
  if (!node.firstChild) {
    node.append(el('p', {class: 'tq-empty'}, 'Đang tải hồ sơ…'));
  }
  try {
    const dossier = await get(`tasks/${encodeURIComponent(taskId)}/dossier`);
    node.replaceChildren(dossier ? dossierView(dossier, () => showTaskDossier(node, taskId)) : withoutDossier());
  } catch (problem) {
    node.replaceChildren(el('p', {class: 'tq-error', role: 'alert'}, sentence(problem)));
  }
}

/** The tasks of an instrument in force: what they need stands in their forms, the rest in the register. */
function withoutDossier() {
  const register = new URL('../../danh-muc/#/so-theo-doi', import.meta.url).href;
  return el(
    'p',
    {class: 'tq-empty'},
    'Việc này theo dõi một văn bản đang có hiệu lực, không thuộc hồ sơ phê duyệt nào. ',
    el('a', {href: register, target: '_blank', rel: 'noopener'}, 'Mở Sổ theo dõi')
  );
}

function sentence({status, message}) {
  return status === 404 ? 'Việc này không gắn với hồ sơ nào, hoặc ông/bà không được xem hồ sơ.' : message;
}
