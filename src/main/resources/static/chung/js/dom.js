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

/** A table of rows; each column has a title, the cell that it makes of a row, and maybe a class (such as tq-count). */
export function table(columns, rows, attributes = {}) {
  return el(
    'div',
    {class: 'tq-scroll'},
    el(
      'table',
      {class: 'tq-table', ...attributes},
      el('thead', {}, el('tr', {}, columns.map(({title, class: kind}) => el('th', {scope: 'col', class: kind}, title)))),
      el('tbody', {}, rows.map(row => el('tr', {}, columns.map(({title, cell, class: kind}) => el('td', {class: kind, 'data-title': title || null}, cell(row) ?? '')))))
    )
  );
}

export function badge(label, kind) {
  return label ? el('span', {class: kind ? `tq-badge tq-${kind}` : 'tq-badge'}, label) : null;
}

/** Facts side by side, [label, value] each; one without a value is left out. */
export function factList(facts) {
  return el('dl', {class: 'tq-facts'}, facts.map(([label, value]) => (isThere(value) ? fact(label, value) : null)));
}

/** What fills more than a few short lines gets the whole width. */
const LONG = 120;

function fact(label, value) {
  const wide = typeof value === 'string' && value.length > LONG;
  return el('div', {class: wide ? 'tq-fact tq-long' : 'tq-fact'}, el('dt', {}, label), el('dd', {}, value));
}

function isThere(value) {
  return value !== null && value !== undefined && value !== '' && value !== false;
}
