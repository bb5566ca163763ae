/** An input with its label, a hint, and the place where it is said what is wrong with what was typed there. */
import {el} from './dom.js';
import {message} from './message.js';

let count = 0;

export function field(label, input, {hint = null, wide = false} = {}) {
  const id = `tq-field-${++count}`;
  const problem = message();
  input.id = id;
  problem.node.id = `${id}-problem`;
  const description = hint ? el('span', {class: 'tq-hint', id: `${id}-hint`}, hint) : null;
  input.setAttribute('aria-describedby', `${id}-problem${hint ? ` ${id}-hint` : ''}`);
  input.addEventListener('input', () => say(''));

  function say(sentence) {
    problem.say(sentence);
    input.setAttribute('aria-invalid', String(Boolean(sentence)));
    if (sentence) {
      input.focus();
    }
  }

  const node = el('div', {class: wide ? 'tq-field tq-wide' : 'tq-field'}, el('label', {for: id}, label), input, description, problem.node);
  return {node, input, say, value: () => input.value.trim()};
}

export function textField(label, value, options = {}) {
  return field(label, el('input', {class: 'tq-input', type: options.type ?? 'text', value, maxlength: options.longest}), options);
}

export function textArea(label, value, options = {}) {
  return field(label, el('textarea', {class: 'tq-input', rows: options.rows ?? 3, maxlength: options.longest}, value ?? ''), {wide: true, ...options});
}

/** {@code choices} are [value, label] each. */
export function choiceField(label, choices, chosen, options = {}) {
  const list = choices.map(([value, text]) => el('option', {value, selected: value === chosen}, text));
  return field(label, el('select', {class: 'tq-input'}, list), options);
}
