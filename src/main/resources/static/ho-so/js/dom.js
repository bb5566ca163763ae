/** Builds page elements. Text is always text: nothing from the server is ever read as HTML. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

export function section(title, ...children) {
  return el('section', {class: 'tq-section'}, el('h3', {class: 'tq-title'}, title), ...children);
}

export function empty(sentence) {
  return el('p', {class: 'tq-empty'}, sentence);
}

/** A table of rows; each column has a title and the cell that it makes of a row. */
export function table(columns, rows, attributes = {}) {
  return el(
    'div',
    {class: 'tq-scroll'},
    el(
      'table',
      {class: 'tq-table', ...attributes},
      el('thead', {}, el('tr', {}, columns.map(({title}) => el('th', {scope: 'col'}, title)))),
      el('tbody', {}, rows.map(row => el('tr', {}, columns.map(({cell}) => el('td', {}, cell(row) ?? '')))))
    )
  );
}
