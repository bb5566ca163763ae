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
    node.replaceChildren(dossierView(dossier, () => showTaskDossier(node, taskId)));
  } catch (problem) {
    node.replaceChildren(el('p', {class: 'tq-error', role: 'alert'}, sentence(problem)));
  }
}

function sentence({status, message}) {
  return status === 404 ? 'Việc này không gắn với hồ sơ nào, hoặc ông/bà không được xem hồ sơ.' : message;
}
