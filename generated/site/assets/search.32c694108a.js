'use strict';
self.docsSearch=(search)=>{
const words={"results":"Search results","nothing":"Nothing found.","operation":"Operation","webhook":"Webhook","page":"Page","error":"Code","status":"Status","schema":"Schema","field":"Field"};
const input=search.querySelector('input');
const script=document.querySelector('script[src*="assets/app."]').getAttribute('src');
const up=script.slice(0, script.indexOf('assets/'));
const sites=self.docs ?? [];
const list=document.createElement('div');
list.className='results';
list.id='results';
list.hidden=true;
list.setAttribute('role', 'region');
list.setAttribute('aria-label', words.results);
list.setAttribute('aria-live', 'polite');
search.append(list);
const style=new CSSStyleSheet();
style.replaceSync(".results{position:absolute;right:0;top:calc(100% + .5rem);width:min(36rem,calc(100vw - 2rem));max-height:70vh;overflow:auto;background:var(--bg);border:1px solid var(--line);border-radius:10px;box-shadow:0 12px 32px rgb(0 0 0 / .18);padding:.4rem}.results a{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.45rem .7rem;border-radius:6px;color:var(--text);text-decoration:none}.results a:is(:hover,:focus-visible){background:var(--soft);outline-offset:-2px}.results small{grid-column:1 / -1;color:var(--dim);font-size:.8rem;overflow-wrap:anywhere}.results i{font-size:.75rem}.results p{margin:.5rem .7rem;color:var(--dim)}@media (max-width:40rem){.results{right:1rem}.top search:focus-within{position:absolute;inset:0;padding:0 1rem;background:var(--bg);z-index:1}}");
document.adoptedStyleSheets.push(style);
const plain=(anchor)=>anchor.replace(/!([\da-f]+)!/g, (_, code)=>String.fromCodePoint(parseInt(code, 16)));
const fold=(text)=>text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const items=sites.flatMap(([api, folder, entries, fields])=>[
...entries.map(([kind, title, beside, path])=>({ kind, title, beside, path, api, folder, text: fold(`${title} ${beside}`) })),
...fields.flatMap(([entry, anchors]) =>
anchors.split(' ').map((anchor)=>({
kind: 'field',
title: plain(anchor.replace(/~[^.]*/g, '').replace(/^[^.]*\./, '')),
beside: [entries[entry][1], ...[...anchor.matchAll(/~([^.]*)/g)].map(([, option])=>plain(option))].join(' · '),
path: `${entries[entry][3]}#${anchor}`,
api,
folder,
text: fold(plain(anchor)),
})),
),
]);
const weight={ operation: 0, webhook: 0, page: 1, error: 1, status: 1, schema: 2, field: 4 };
const score=(item, query, tokens)=>{
if (!tokens.every((token)=>item.text.includes(token))) return Infinity;
const title=fold(item.title);
const place=title===query?0:title.startsWith(query)?1:title.includes(query)?2:3;
return place * 3+weight[item.kind]+title.length / 200;
};
const element=(name, text)=>{
const node=document.createElement(name);
node.textContent=text;
return node;
};
const show=()=>{
const query=fold(input.value.trim());
list.replaceChildren();
list.hidden=query==='';
if (list.hidden) return;
const tokens=query.split(/\s+/);
const found=items
.map((item)=>({ item, rank: score(item, query, tokens) }))
.filter(({ rank })=>rank<Infinity)
.sort((a, b)=>a.rank - b.rank)
.slice(0, 30);
if (found.length===0) list.append(element('p', words.nothing));
for (const { item } of found) {
const link=document.createElement('a');
link.href=`${up}${item.folder}/${item.path}`;
link.append(element('span', item.title), element('i', words[item.kind]), element('small', [...(sites.length>1?[item.api]:[]), item.beside].filter(Boolean).join(' · ')));
list.append(link);
}
};
const links=()=>[...list.querySelectorAll('a')];
search.addEventListener('keydown', (event)=>{
if (event.key==='Escape') {
list.hidden=true;
input.focus();
return;
}
if (event.key==='Enter'&&event.target===input) return links()[0]?.click();
const step={ ArrowDown: 1, ArrowUp: -1 }[event.key];
if (!step) return;
event.preventDefault();
const all=links();
const at=all.indexOf(document.activeElement)+step;
(at<0?input:all[Math.min(at, all.length - 1)])?.focus();
});
document.addEventListener('click', (event)=>{
if (!search.contains(event.target)) list.hidden=true;
});
list.addEventListener('click', ()=>(list.hidden=true));
input.addEventListener('input', show);
input.addEventListener('focus', show);
show();
};
