'use strict';
self.docsSearch = (search) => {
  const words = WORDS;
  const input = search.querySelector('input');
  const script = document.querySelector('script[src*="assets/app."]').getAttribute('src');
  const up = script.slice(0, script.indexOf('assets/'));
  const sites = self.docs ?? [];
  const list = document.createElement('div');
  list.className = 'results';
  list.id = 'results';
  list.hidden = true;
  list.setAttribute('role', 'region');
  list.setAttribute('aria-label', words.results);
  list.setAttribute('aria-live', 'polite');
  search.append(list);
  // Only those who search need this style; a style sheet made by a script needs no request, and no leave of the policy.
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  document.adoptedStyleSheets.push(style);

  const find = self.docsRank(self.docsItems(sites));

  const element = (name, text) => {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  };

  const show = () => {
    const query = input.value.trim();
    list.replaceChildren();
    list.hidden = query === '';
    if (list.hidden) return;
    const found = find(query).slice(0, 30);
    if (found.length === 0) list.append(element('p', words.nothing));
    for (const item of found) {
      const link = document.createElement('a');
      link.href = `${up}${item.folder}/${item.path}`;
      link.append(element('span', item.title), element('i', words[item.kind]), element('small', [...(sites.length > 1 ? [item.api] : []), ...item.beside].filter(Boolean).join(' · ')));
      list.append(link);
    }
  };

  const links = () => [...list.querySelectorAll('a')];
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      list.hidden = true;
      input.focus();
      return;
    }
    if (event.key === 'Enter' && event.target === input) return links()[0]?.click();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = links();
    const at = all.indexOf(document.activeElement) + step;
    (at < 0 ? input : all[Math.min(at, all.length - 1)])?.focus();
  });
  document.addEventListener('click', (event) => {
    if (!search.contains(event.target)) list.hidden = true;
  });
  list.addEventListener('click', () => (list.hidden = true));
  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  show();
};
