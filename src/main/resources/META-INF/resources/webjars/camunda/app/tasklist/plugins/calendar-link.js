/** A way from the Tasklist's navigation bar to the working calendar (lịch làm việc). */
function render(node) {
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-calendar';
  const link = document.createElement('a');
  link.href = new URL('../../../../lich/', import.meta.url).pathname;
  link.append(icon, ' Lịch làm việc');
  node.append(link);
}

export default {
  id: 'tq-calendar-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 130,
  render
};
