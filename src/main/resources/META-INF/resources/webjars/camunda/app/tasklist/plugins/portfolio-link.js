/** A way from the Tasklist's navigation bar to the portfolio and the register (danh mục, sổ theo dõi). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-stats';
  const link = document.createElement('a');
  link.href = new URL('../../../../danh-muc/', import.meta.url).pathname;
  link.append(icon, ' Danh mục');
  node.append(link);
}

export default {
  id: 'tq-portfolio-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 140,
  render
};
