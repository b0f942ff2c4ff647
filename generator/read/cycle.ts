/** The cycles in a graph where everything has at most one successor: each as its members, from the first one met. */
export const findCycles = <Node>(next: ReadonlyMap<Node, Node>): readonly (readonly Node[])[] => {
  const done = new Set<Node>();
  const cycles: (readonly Node[])[] = [];
  for (const start of next.keys()) {
    const path = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !done.has(node) && !path.has(node)) {
      path.add(node);
      node = next.get(node);
    }
    if (node !== undefined && path.has(node)) {
      const members = [...path];
      cycles.push(members.slice(members.indexOf(node)));
    }
    for (const member of path) done.add(member);
  }
  return cycles;
};
