/** Shows in the page what its address says, whole or not at all: what stood there stays until the new is ready. */
import {problem} from './problem.js';

const main = document.querySelector('main');
let turn = 0;
let contentOf;
let wayBack;

/** {@code content} makes a page of what stands behind # in the address; {@code back} leads on where that failed. */
export function showAsAddressed(content, back) {
  contentOf = content;
  wayBack = back;
  window.addEventListener('hashchange', arrive);
  show();
}

/** Once more, where what is shown has changed. */
export async function show() {
  const mine = ++turn;
  main.setAttribute('aria-busy', 'true');
  const content = await ready().catch(reason => problem(reason, wayBack()));
  if (mine === turn) {
    main.removeAttribute('aria-busy');
    main.replaceChildren(content);
    nameThePage();
  }
  return mine === turn;
}

async function ready() {
  return contentOf(location.hash.slice(2));
}

async function arrive() {
  if (await show()) {
    window.scrollTo(0, 0);
    main.focus({preventScroll: true});
  }
}

function nameThePage() {
  const title = main.querySelector('h1, h2')?.firstChild?.textContent.trim();
  document.title = title ? `${title} - Trao Quyền` : 'Trao Quyền';
}
