/** The tab that says until when the open task is due and why (thời hạn), loaded when it is opened. */
const VIEW = '../../../../thoi-han/js/task-deadline.js';

function render(node, {taskId}) {
  import(VIEW).then(
    view => view.showTaskDeadline(node, taskId),
    () => {
      node.textContent = 'Chưa mở được thời hạn. Hãy tải lại trang rồi thử lại.';
    }
  );
}

export default {
  id: 'tq-deadline-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  properties: {label: 'Thời hạn'},
  render
};
