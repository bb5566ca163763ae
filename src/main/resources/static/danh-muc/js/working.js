/** Says that the server is at work, and for how long by now; answers how to stop saying so. */
import {el} from '../../chung/js/dom.js';

const TICK = 1000; // milliseconds

export function working(place, sentence) {
  const begun = Date.now();
  const seconds = el('span', {class: 'tq-muted', 'aria-hidden': 'true'});
  place.replaceChildren(el('p', {class: 'tq-working'}, el('progress', {'aria-label': sentence}), sentence, ' ', seconds));
  const clock = setInterval(() => {
    seconds.textContent = `${Math.round((Date.now() - begun) / TICK)} giây`;
  }, TICK);
  return () => clearInterval(clock);
}
