'use strict';
// All that can be found, from the lists of each API: its kind, title and address, what stands beside it, and in which other texts it is looked for.
self.docsItems = (sites) => {
  const plain = (anchor) => anchor.replace(/!([\da-f]+)!/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
  const isCall = (kind) => kind === 'operation' || kind === 'webhook';
  const entryItem = ([kind, title, beside, path, about = '']) => ({
    kind,
    title,
    beside: [beside, about],
    path,
    others: [beside, about],
    // The address of an operation is made of its name.
    ...(isCall(kind) ? { name: path.slice(path.lastIndexOf('/') + 1, -'.html'.length) } : {}),
    ...(kind === 'operation' ? { call: (beside.includes(' ') ? beside : `${beside} ${title}`).split(' ') } : {}),
  });
  const fieldItem = ([, title, , path], [anchor, ...values]) => {
    // From a `~` to the next dot stands the alternative that a field belongs to.
    const options = [...anchor.matchAll(/~([^.]*)/g)].map(([, option]) => plain(option));
    const beside = [title, ...options];
    return { kind: 'field', title: plain(anchor.replace(/~[^.]*/g, '').replace(/^[^.]*\./, '')), beside, path: `${path}#${anchor}`, others: [...beside, ...values.map(plain)] };
  };
  return sites.flatMap(([api, folder, entries, fields]) =>
    [
      ...entries.map(entryItem),
      ...fields.flatMap(([entry, anchors]) => anchors.split(' ').map((anchor) => fieldItem(entries[entry], anchor.split('=')))),
    ].map((item) => ({ ...item, api, folder })),
  );
};
