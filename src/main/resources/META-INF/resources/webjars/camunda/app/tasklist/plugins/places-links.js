/**
 * The ways from the Tasklist's navigation bar to the pages beside it: one for each part of the house. The list of places is
 * loaded apart, so that a failure there takes no more than the links.
 */
const PLACES = '../../../../chung/js/places.js';
const TASKS = 'Việc cần xử lý';

function render(node) {
  import(PLACES).then(({groupsFor}) => node.append(...links(groupsFor(null))), () => {});
}

function links(groups) {
  return groups.filter(({label}) => label !== TASKS).map(({label, places: [first]}) => {
    const link = document.createElement('a');
    link.className = 'tq-place-link';
    link.href = first.href;
    link.append(label);
    return link;
  });
}

export default {
  id: 'tq-places-links',
  pluginPoint: 'tasklist.navbar.action',
  priority: 150,
  render
};
