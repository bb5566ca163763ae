/** A way from the Tasklist's navigation bar to the page of the agency's dossiers (hồ sơ). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-book';
  const link = document.createElement('a');
  link.href = new URL('../../../../ho-so/', import.meta.url).pathname;
  link.append(icon, ' Hồ sơ');
  node.append(link);
}

export default {
  id: 'tq-dossiers-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 150,
  render
};
