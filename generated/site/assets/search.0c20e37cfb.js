'use strict';
self.docsItems=(sites)=>{
const plain=(anchor)=>anchor.replace(/!([\da-f]+)!/g, (_, code)=>String.fromCodePoint(parseInt(code, 16)));
const isCall=(kind)=>kind==='operation'||kind==='webhook';
const entryItem=([kind, title, beside, path, about=''])=>({
kind,
title,
beside: [beside, about],
path,
others: [beside, about],
...(isCall(kind)?{ name: path.slice(path.lastIndexOf('/')+1, -'.html'.length) }:{}),
...(kind==='operation'?{ call: (beside.includes(' ')?beside:`${beside} ${title}`).split(' ') }:{}),
});
const fieldItem=([, title, , path], [anchor, ...values])=>{
const options=[...anchor.matchAll(/~([^.]*)/g)].map(([, option])=>plain(option));
const beside=[title, ...options];
return { kind: 'field', title: plain(anchor.replace(/~[^.]*/g, '').replace(/^[^.]*\./, '')), beside, path: `${path}#${anchor}`, others: [...beside, ...values.map(plain)] };
};
return sites.flatMap(([api, folder, entries, fields]) =>
[
...entries.map(entryItem),
...fields.flatMap(([entry, anchors])=>anchors.split(' ').map((anchor)=>fieldItem(entries[entry], anchor.split('=')))),
].map((item)=>({ ...item, api, folder })),
);
};
'use strict';
self.docsRank=(items)=>{
const wordsOf=(text)=>(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word)=>word.replace(/(?<=..[^s])s$/, ''));
const parted=(text)=>text.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ');
const numbers=new Map();
const known=new Map();
const numbered=(text)=>{
const words=new Set([...wordsOf(parted(text)), ...(parted(text)===text?[]:wordsOf(text))]);
return [...words].map((word)=>numbers.get(word) ?? numbers.set(word, numbers.size).size - 1);
};
const numbersOf=(text)=>known.get(text) ?? known.set(text, numbered(text)).get(text);
const indexed=items.map((item)=>({
item,
title: numbersOf(item.title.replace(/\{.*?\}/g, '')),
name: numbersOf(item.name ?? ''),
others: item.others.map(numbersOf),
}));
const isTypo=(word, typed)=>{
let at=0;
while (at<typed.length&&word[at]===typed[at]) at++;
const [a, b]=[word.slice(at), typed.slice(at)];
return a.slice(1)===b.slice(1)||a.slice(1)===b||a===b.slice(1)||(a[0]===b[1]&&a[1]===b[0]&&a.slice(2)===b.slice(2));
};
const cost=(word, typed, withTypos)=>{
if (word===typed) return 0;
if (word.startsWith(typed)) return 0.5;
if (typed.length>2&&word.includes(typed)) return 1;
return withTypos&&typed.length>3&&isTypo(word, typed)?1.5:Infinity;
};
const weight={ operation: 0, webhook: 0, page: 1, error: 1, status: 1, schema: 2, field: 3 };
const score=({ item, title, name, others }, costs)=>{
let sum=weight[item.kind]+item.title.length / 1000;
for (const of of costs) {
const least=(words)=>words.reduce((best, word)=>Math.min(best, of[word]), Infinity);
sum += Math.min(least(title), 0.25+least(name), ...others.map((words)=>1+least(words)));
if (sum===Infinity) return sum;
}
const unsaid=(words)=>(words.length===0?Infinity:words.filter((word)=>costs.every((of)=>of[word]>0.5)).length);
const end=name.slice(-costs.length);
const isName=end.length===costs.length&&end.every((word, index)=>costs[index][word]===0);
const isEnd=costs.at(-1)[title.at(-1)]===0;
return sum+0.2 * Math.min(unsaid(title), unsaid(name), 9) - (isName?0.5:0) - (isEnd?0.1:0);
};
const isCall=([method, path], query)=>{
const pattern=path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{.*?\}/g, '[^/\\s]+').replace(/^\/|\/$/g, '');
return new RegExp(`^(?:${method}\\s+)?(?:https?:\\S*)?/?${pattern}/?(?:\\?.*)?$`, 'i').test(query);
};
const callScore=([method, path])=>path.split('{').length - path.length / 1000 - (method==='GET'?99.0005:99);
return (query)=>{
const typed=wordsOf(parted(query));
const ranked=(rank) =>
indexed
.map((one)=>({ item: one.item, rank: rank(one) }))
.filter(({ rank })=>rank<Infinity)
.sort((a, b)=>a.rank - b.rank)
.map(({ item })=>item);
const calls=query.includes('/')?ranked(({ item: { call } })=>(call&&isCall(call, query)?callScore(call):Infinity)):[];
const found=(withTypos)=>{
const costs=typed.map((one)=>[...numbers.keys()].map((word)=>cost(word, one, withTypos)));
return typed.length===0?[]:ranked((one)=>(calls.includes(one.item)?Infinity:score(one, costs)));
};
const exact=[...calls, ...found(false)];
return exact.length>0?exact:found(true);
};
};
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
const find=self.docsRank(self.docsItems(sites));
const element=(name, text)=>{
const node=document.createElement(name);
node.textContent=text;
return node;
};
const show=()=>{
const query=input.value.trim();
list.replaceChildren();
list.hidden=query==='';
if (list.hidden) return;
const found=find(query).slice(0, 30);
if (found.length===0) list.append(element('p', words.nothing));
for (const item of found) {
const link=document.createElement('a');
link.href=`${up}${item.folder}/${item.path}`;
link.append(element('span', item.title), element('i', words[item.kind]), element('small', [...(sites.length>1?[item.api]:[]), ...item.beside].filter(Boolean).join(' · ')));
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
