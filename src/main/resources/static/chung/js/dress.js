/** Brings the style of our parts into a page of the webapps, once. */
const STYLE = new URL('../css/parts.css', import.meta.url).href;

export function dress() {
  if (![...document.styleSheets].some(({href}) => href === STYLE) && !document.querySelector(`link[href="${STYLE}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = STYLE;
    document.head.append(link);
  }
}
