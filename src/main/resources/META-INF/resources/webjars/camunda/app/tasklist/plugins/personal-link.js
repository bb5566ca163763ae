/** A way from the Tasklist's navigation bar to the pages of whoever is signed in (cá nhân). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-user';
  const link = document.createElement('a');
  link.href = new URL('../../../../ca-nhan/', import.meta.url).pathname;
  link.append(icon, ' Cá nhân');
  node.append(link);
}

export default {
  id: 'tq-personal-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 130,
  render
};
