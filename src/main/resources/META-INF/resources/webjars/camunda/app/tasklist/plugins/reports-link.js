/** A way from the Tasklist's navigation bar to the periodic reports (báo cáo định kỳ). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-list-alt';
  const link = document.createElement('a');
  link.href = new URL('../../../../bao-cao/', import.meta.url).pathname;
  link.append(icon, ' Báo cáo');
  node.append(link);
}

export default {
  id: 'tq-reports-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 130,
  render
};
