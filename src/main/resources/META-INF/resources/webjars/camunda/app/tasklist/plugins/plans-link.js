/** A way from the Tasklist's navigation bar to the plans (kế hoạch). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-check';
  const link = document.createElement('a');
  link.href = new URL('../../../../ke-hoach/', import.meta.url).pathname;
  link.append(icon, ' Kế hoạch');
  node.append(link);
}

export default {
  id: 'tq-plans-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 130,
  render
};
