/** A function that works each answer out once, and again only after it has failed. */
export function once<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const value = work(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
