/** Rows by what they have in common, in the order in which it is met: [key, rows] each. */
export function counted(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    groups.has(key) ? groups.get(key).push(row) : groups.set(key, [row]);
  }
  return [...groups];
}
