/** Addresses of our pages, after #: a place, maybe one thing in it, and what is searched for. */

export function address(place, search = {}) {
  return `#/${withSearch(place, search)}`;
}

export function addressOfOne(place, id, search = {}) {
  return address(`${place}/${encodeURIComponent(id)}`, search);
}

/** A path with what is searched for; what is empty is left out. */
export function withSearch(path, search) {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value || value === 0));
  return `${path}${query.size ? `?${query}` : ''}`;
}

/** Takes {@code place/id?search} apart. */
export function parsed(text) {
  const [path, query = ''] = text.split('?');
  const [place, ...rest] = path.split('/');
  return {place, id: decodeURIComponent(rest.join('/')), search: Object.fromEntries(new URLSearchParams(query))};
}
