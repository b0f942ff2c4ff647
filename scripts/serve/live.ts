/** Runs in a page that is served: reloads it when the descriptions change, and shows what is wrong with them. */
export const liveScript = `'use strict';
{
  let box;
  const show = (lines) => {
    box?.remove();
    if (lines.length === 0) return;
    box = document.createElement('section');
    box.setAttribute('role', 'status');
    Object.assign(box.style, { position: 'fixed', inset: 'auto 0 0 0', zIndex: 99, maxHeight: '50vh', overflow: 'auto', padding: '1rem 1.5rem', background: '#7f1d1d', color: '#fff', font: '.85rem/1.5 ui-monospace, monospace' });
    const title = document.createElement('strong');
    title.textContent = 'These pages are as they were before. What keeps them so:';
    box.append(title);
    for (const line of lines) {
      const text = document.createElement('p');
      text.textContent = line;
      Object.assign(text.style, { margin: '.5rem 0 0', overflowWrap: 'anywhere' });
      box.append(text);
    }
    document.body.append(box);
  };
  const events = new EventSource('/-/live');
  events.addEventListener('problems', ({ data }) => show(JSON.parse(data)));
  events.addEventListener('reload', () => location.reload());
  // A server that has been started again may show other pages.
  let isLost = false;
  events.addEventListener('error', () => (isLost = true));
  events.addEventListener('open', () => isLost && location.reload());
}
`;
