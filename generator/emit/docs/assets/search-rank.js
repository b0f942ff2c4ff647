'use strict';
// What is typed may be the words of a title, the name of an operation in somebody's code, a path, or a value.
self.docsRank = (items) => {
  // Who types `creer` may look for `créer`, and who types `issue` for `issues`.
  const wordsOf = (text) => (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..[^s])s$/, ''));
  const parted = (text) => text.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ');

  // Words have numbers, as tens of thousands of fields share a few thousand words: each is compared once with what is typed.
  const numbers = new Map();
  const known = new Map();
  const numbered = (text) => {
    // `SaleOffer` is one word, and two.
    const words = new Set([...wordsOf(parted(text)), ...(parted(text) === text ? [] : wordsOf(text))]);
    return [...words].map((word) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1);
  };
  const numbersOf = (text) => known.get(text) ?? known.set(text, numbered(text)).get(text);
  const indexed = items.map((item) => ({
    item,
    title: numbersOf(item.title.replace(/\{.*?\}/g, '')),
    name: numbersOf(item.name ?? ''),
    others: item.others.map(numbersOf),
  }));

  // One letter too many, too few, another, or two that changed places.
  const isTypo = (word, typed) => {
    let at = 0;
    while (at < typed.length && word[at] === typed[at]) at++;
    const [a, b] = [word.slice(at), typed.slice(at)];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };
  const cost = (word, typed, withTypos) => {
    if (word === typed) return 0;
    if (word.startsWith(typed)) return 0.5;
    if (typed.length > 2 && word.includes(typed)) return 1;
    return withTypos && typed.length > 3 && isTypo(word, typed) ? 1.5 : Infinity;
  };

  const weight = { operation: 0, webhook: 0, page: 1, error: 1, status: 1, schema: 2, field: 3 };
  // How far an item is from what is typed, given what each known word costs for each that is typed.
  const score = ({ item, title, name, others }, costs) => {
    let sum = weight[item.kind] + item.title.length / 1000;
    for (const of of costs) {
      const least = (words) => words.reduce((best, word) => Math.min(best, of[word]), Infinity);
      sum += Math.min(least(title), 0.25 + least(name), ...others.map((words) => 1 + least(words)));
      if (sum === Infinity) return sum;
    }
    const unsaid = (words) => (words.length === 0 ? Infinity : words.filter((word) => costs.every((of) => of[word] > 0.5)).length);
    const end = name.slice(-costs.length);
    const isName = end.length === costs.length && end.every((word, index) => costs[index][word] === 0);
    const isEnd = costs.at(-1)[title.at(-1)] <= 0.5;
    return sum + 0.2 * Math.min(unsaid(title), unsaid(name), 9) - (isName ? 0.5 : 0) - (isEnd ? 0.1 : 0);
  };

  // A path as it is written, or as it is called: `/pets/{id}`, `GET pets/7`, `https://example.com/v1/pets/7?all`.
  const isCall = ([method, path], query) => {
    const pattern = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{.*?\}/g, '[^/\\s]+').replace(/^\/|\/$/g, '');
    return new RegExp(`^(?:${method}\\s+)?(?:https?:\\S*)?/?${pattern}/?(?:\\?.*)?$`, 'i').test(query);
  };
  // Of several that fit, `/pets/mine` before `/pets/{id}`, the longer, and what reads before what writes.
  const callScore = ([method, path]) => path.split('{').length - path.length / 1000 - (method === 'GET' ? 99.0005 : 99);

  return (query) => {
    const typed = wordsOf(parted(query));
    const ranked = (rank) =>
      indexed
        .map((one) => ({ item: one.item, rank: rank(one) }))
        .filter(({ rank }) => rank < Infinity)
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
    const calls = query.includes('/') ? ranked(({ item: { call } }) => (call && isCall(call, query) ? callScore(call) : Infinity)) : [];
    const found = (withTypos) => {
      const costs = typed.map((one) => [...numbers.keys()].map((word) => cost(word, one, withTypos)));
      return typed.length === 0 ? [] : ranked((one) => (calls.includes(one.item) ? Infinity : score(one, costs)));
    };
    const exact = [...calls, ...found(false)];
    return exact.length > 0 ? exact : found(true);
  };
};
