/** A way from the Tasklist's navigation bar to the difficulties (khó khăn, vướng mắc). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-question-sign';
  const link = document.createElement('a');
  link.href = new URL('../../../../vuong-mac/', import.meta.url).pathname;
  link.append(icon, ' Vướng mắc');
  node.append(link);
}

export default {
  id: 'tq-difficulties-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 130,
  render
};
