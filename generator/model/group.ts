/** A map of lists: each key with all that stands beside it, in their order. */
export const groupEntries = <Key, Item>(entries: Iterable<readonly [Key, Item]>): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
