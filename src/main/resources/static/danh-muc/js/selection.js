/** Which holdings are ticked; whoever listens is told of each change. */
export function selection(rows) {
  const byId = new Map(rows.map(row => [row.id, row]));
  const ids = new Set();
  const listeners = [];

  return {
    has: id => ids.has(id),
    rows: () => [...ids].map(id => byId.get(id)),
    set(changed, ticked) {
      changed.forEach(id => (ticked ? ids.add(id) : ids.delete(id)));
      listeners.forEach(listener => listener());
    },
    onChange(listener) {
      listeners.push(listener);
      listener();
    }
  };
}
