import { marked, type Token } from 'marked';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import ts from 'typescript';
import type { File } from '../../generator/file.ts';
import { canary } from './random.ts';

/** What in a generated file is not inert, or not well formed, each as a sentence. */
export const faultsOf = (file: File): readonly string[] => {
  const kind = /\.(?<kind>js|ts|json|html|md|txt)$/u.exec(file.path)?.groups?.['kind'];
  const judge = kind === undefined ? undefined : judges[kind];
  return judge === undefined ? [] : judge(file.text, file.path).map((fault) => `${file.path}: ${fault}`);
};

const script = (text: string, path: string): readonly string[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  // Not in the public types, but what the parser found is there.
  const { parseDiagnostics = [], commentDirectives = [], checkJsDirective } = file as { parseDiagnostics?: readonly ts.Diagnostic[]; commentDirectives?: readonly unknown[]; checkJsDirective?: unknown };
  const faults = parseDiagnostics.map(({ messageText, start = 0 }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${text.slice(start - 40, start + 40)}`);
  if (commentDirectives.length > 0 || checkJsDirective !== undefined) faults.push('a directive to the compiler');
  if ([file.referencedFiles, file.typeReferenceDirectives, file.libReferenceDirectives].some((list) => list.length > 0)) faults.push('a reference to another file');
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)) faults.push('a mark that reorders a line');
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === canary) faults.push(`code: ${text.slice(node.pos - 60, node.end + 20)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
};

const data = (text: string, path: string): readonly string[] => {
  try {
    const value: unknown = JSON.parse(text);
    const members = Object.keys(value as object).join(' ');
    return path === 'package.json' && members.replace(' description', '') !== packageMembers ? [`has the members ${members}`] : [];
  } catch (error) {
    return [String(error)];
  }
};

const packageMembers = 'name version license type sideEffects engines files exports dependencies';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const page = (text: string): readonly string[] => elementsOf(parse(text)).flatMap(elementFaults);

const elementsOf = (node: Node): readonly Element[] => ('childNodes' in node ? node.childNodes : []).flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : elementsOf(child)));

const elementFaults = (element: Element): readonly string[] => {
  const { tagName, attrs, parentNode } = element;
  const of = (wanted: string): string | undefined => attrs.find(({ name }) => name === wanted)?.value;
  const shown = `<${tagName} ${attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`;
  const faults: string[] = [];
  if (/^(?:iframe|frame|object|embed|base|form|style|svg|math|template|noscript|video|audio|source|link|meta|title|script)$/u.test(tagName) && !isOwn(element)) faults.push('an element that no page has');
  if (tagName === 'script' && (element.childNodes.length > 0 || !/^(?:\.\.\/)*assets\/[\w.-]+\.js$/u.test(of('src') ?? ''))) faults.push('a script of its own');
  if (tagName === 'img' && !/^(?:data:image\/|$)/u.test(of('src') ?? '')) faults.push('an image from elsewhere');
  if (attrs.some(({ name }) => !ownAttributes.test(name))) faults.push('an attribute that no page has');
  if (['href', 'src'].some((name) => !isSafe(of(name) ?? '', tagName))) faults.push('an address that runs');
  if (of('http-equiv') === 'refresh' && !/^0; url=(?!\/\/)[^:]*$/u.test(of('content') ?? '')) faults.push('leads elsewhere');
  return faults.map((fault) => `${fault}: ${shown} in ${parentNode !== null && 'tagName' in parentNode ? parentNode.tagName : 'nothing'}`);
};

// What the templates have in the head of a page, and nowhere else.
const isOwn = ({ tagName, parentNode }: Element): boolean => /^(?:link|meta|title|script)$/u.test(tagName) && parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'head';

const ownAttributes = /^(?:(?:aria|data)-[a-z-]+|align|alt|autocomplete|blocking|charset|checked|class|colspan|content|datetime|defer|for|hidden|href|http-equiv|id|lang|name|open|placeholder|popover|popovertarget|rel|role|rowspan|scope|spellcheck|src|start|tabindex|title|translate|type|value)$/u;

const isSafe = (address: string, tagName: string): boolean => {
  if (/^data:(?:image\/|,$)/u.test(address)) return tagName === 'link' || tagName === 'img';
  if (!URL.canParse(address, 'https://here.example/a/b')) return true; // leads nowhere
  return /^(?:https?|mailto):$/u.test(new URL(address, 'https://here.example/a/b').protocol);
};

const markdown = (text: string): readonly string[] => {
  const faults: string[] = [];
  // The parser takes escaped brackets in the text of a link for bare ones, which CommonMark does not.
  const read = text.replaceAll(/\\(.)/gu, (pair, mark: string) => (/[[\]]/u.test(mark) ? '&#91;' : pair));
  marked.walkTokens(marked.lexer(read), (token: Token) => {
    if (token.type === 'html' && !/^<!-- Generated from [^<>]* by Specwright\. Do not edit\. -->\s*$/u.test(token.raw)) faults.push(`HTML: ${token.raw}`);
    if (token.type === 'image') faults.push(`an image: ${token.raw}`);
    // A browser resolves entities in an address, which the parser does not.
    if (token.type === 'link' && !isSafe(String(token['href']).replaceAll(/&#?\w+;?/gu, ''), 'a')) faults.push(`an address that runs: ${token.raw}`);
  });
  return faults;
};

const judges: Readonly<Record<string, (text: string, path: string) => readonly string[]>> = { js: script, ts: script, json: data, html: page, md: markdown, txt: markdown };
