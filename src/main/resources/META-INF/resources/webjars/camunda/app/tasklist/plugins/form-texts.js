/** Puts form-js's own texts into Vietnamese as they appear; form-js 1.8.7 has no translation of its own. */
import {inVietnamese} from './form-phrases.js';

const ATTRIBUTES = ['placeholder', 'aria-label', 'alt'];
const FORM = '.fjs-container';

function translateText(node) {
  const vietnamese = inVietnamese(node.data);
  if (vietnamese !== node.data && node.parentElement?.closest(FORM)) {
    node.data = vietnamese;
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const english = element.getAttribute(name);
    const vietnamese = inVietnamese(english);
    if (vietnamese !== english && element.closest(FORM)) {
      element.setAttribute(name, vietnamese);
    }
  }
}

function translateTree(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    translateText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(root);
    root.childNodes.forEach(translateTree);
  }
}

new MutationObserver(mutations => {
  for (const {type, target, addedNodes} of mutations) {
    if (type === 'characterData') {
      translateText(target);
    } else if (type === 'attributes') {
      translateAttributes(target);
    } else {
      addedNodes.forEach(translateTree);
    }
  }
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES
});
