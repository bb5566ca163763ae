/** What was done just now, said once on the page that shows it. */
let last = null;

export function say(sentence) {
  last = sentence;
}

export function said() {
  const sentence = last;
  last = null;
  return sentence;
}
