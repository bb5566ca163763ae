/**
 * The tab that shows the dossier (hồ sơ) of the open task beside its form. What draws it is loaded when the tab is
 * opened, so that a failure there stays in the tab.
 */
const VIEW = '../../../../ho-so/js/task-dossier.js';

function render(node, {taskId}) {
  import(VIEW).then(
    view => view.showTaskDossier(node, taskId),
    () => {
      node.textContent = 'Chưa mở được hồ sơ. Hãy tải lại trang rồi thử lại.';
    }
  );
}

export default {
  id: 'tq-dossier-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Hồ sơ'},
  render
};
