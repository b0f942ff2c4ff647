((words) => {
  const root = document.documentElement;
  // Storage is refused to some pages, such as those opened from a disk.
  const remember = (key, value) => {
    try {
      if (value !== undefined) localStorage.setItem(key, value);
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  // Drawn here, once for all pages: in each it would be a hundred bytes.
  const icon = document.querySelector('link[rel=icon]');
  if (icon) icon.href =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='M1 1h4v2H3v2h4v2H1z' fill='teal'/%3E%3C/svg%3E";
  const theme = remember('docs-theme');
  if (theme) root.dataset.theme = theme;

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const chooseLanguage = (language) => {
    for (const input of all(`.langs input[value="${CSS.escape(language)}"]`)) input.checked = true;
  };

  const reveal = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {}
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    target.scrollIntoView();
  };

  const addCopy = (pre) => {
    const frame = element('div', { className: 'copyable' });
    const button = element('button', { type: 'button', className: 'copy', textContent: words.copy });
    Object.assign(frame.dataset, pre.dataset);
    delete pre.dataset.language;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
      } catch {
        getSelection().selectAllChildren(pre);
        document.execCommand('copy');
      }
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = words.copy), 1500);
    };
    pre.replaceWith(frame);
    frame.append(pre, button);
  };

  const addExpand = (tree) => {
    const kids = all('details.kids', tree);
    if (kids.length < 2) return;
    const button = element('button', { type: 'button', className: 'expand' });
    let open = kids.every((details) => details.open);
    const name = () => (button.textContent = open ? words.collapseAll : words.expandAll);
    button.onclick = () => {
      open = !open;
      for (const details of kids) details.open = open;
      name();
    };
    name();
    (tree.querySelector('.mt') ?? tree).prepend(button);
  };

  const startSearch = (search) => {
    const input = search.querySelector('input');
    const load = async () => {
      try {
        for (const src of search.dataset.scripts.match(/\S+/g))
          await new Promise((onload, onerror) => document.head.append(element('script', { src, onload, onerror })));
        self.docsSearch(search);
      } catch {
        input.placeholder = words.failed;
      }
    };
    search.hidden = false;
    input.addEventListener('focus', load, { once: true });
    addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.matches('input:not([type=radio]), textarea, select')) return;
      event.preventDefault();
      input.focus();
    });
  };

  // Of a long list, the page that is open.
  const showPlace = ({ target: nav }) => {
    const here = nav.querySelector('[aria-current]');
    if (here) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
  };

  addEventListener('DOMContentLoaded', () => {
    for (const target of all('.nav')) {
      showPlace({ target });
      target.ontoggle = showPlace;
    }
    const button = document.querySelector('.theme');
    if (button) {
      button.hidden = false;
      button.onclick = () => {
        const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
        const shown = root.dataset.theme ?? (isDark ? 'dark' : 'light');
        remember('docs-theme', (root.dataset.theme = shown === 'dark' ? 'light' : 'dark'));
      };
    }
    const language = remember('docs-language');
    if (language) chooseLanguage(language);
    addEventListener('change', ({ target }) => {
      if (!target.matches('.langs input')) return;
      remember('docs-language', target.value);
      chooseLanguage(target.value);
    });
    all('pre').forEach(addCopy);
    all('.media, .schema .main').forEach(addExpand);
    all('search').forEach(startSearch);
    reveal();
    addEventListener('hashchange', reveal);
  });
  let closed = [];
  const open = (isOpen) => closed.forEach((details) => (details.open = isOpen));
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    open(true);
  });
  addEventListener('afterprint', () => open(false));
})(WORDS);
