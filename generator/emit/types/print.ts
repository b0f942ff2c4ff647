import { inOrder, showHidden } from '../../text/escape.ts';
import { isKeyword, keywordText, type Property, type Syntax } from './syntax.ts';

/** Prints declarations as TypeScript's printer does: four spaces, every member on a line, a union on one. */
export const printTypes = (declarations: readonly Syntax[]): string =>
  declarations.map((one) => `${print(one, '')}\n`).join('');

const print = (node: Syntax, indent: string): string => {
  switch (node.kind) {
    case 'Identifier':
      // openapi-typescript makes one of the JSON of a text.
      return node.text.startsWith('"') ? showHidden(node.text) : node.text;
    case 'NumericLiteral':
    case 'Helper':
      return node.text;
    case 'StringLiteral':
      return stringLiteral(node.text);
    case 'PrefixUnaryExpression':
      return `-${print(node.operand, indent)}`;
    case 'LiteralType':
      return print(node.literal, indent);
    case 'TypeReference':
      return node.typeArguments.length === 0
        ? print(node.name, indent)
        : `${print(node.name, indent)}<${list(node.typeArguments, indent)}>`;
    case 'ArrayType':
      return `${part(node.inner, indent)}[]`;
    case 'ParenthesizedType':
      return `(${print(node.inner, indent)})`;
    case 'OptionalType':
      return `${part(node.inner, indent)}?`;
    case 'RestType':
      return `...${print(node.inner, indent)}`;
    case 'TupleType':
      return lines('[', node.elements, indent, ',', ']');
    case 'UnionType':
      return node.types.map((type) => part(type, indent)).join(' | ');
    case 'IntersectionType':
      return node.types.map((type) => part(type, indent)).join(' & ');
    case 'IndexedAccessType':
      return `${part(node.object, indent)}[${print(node.index, indent)}]`;
    case 'TypeLiteral':
      return node.members.length === 0 ? '{}' : lines('{', node.members, indent, '', '}');
    case 'PropertySignature':
      return property(node, indent);
    case 'Parameter':
      return `${print(node.name, indent)}: ${print(node.type, indent)}`;
    case 'IndexSignature':
      return `${modifiers(node.modifiers)}[${list(node.parameters, indent)}]: ${print(node.type, indent)};`;
    case 'TypeAliasDeclaration':
      return `${modifiers(node.modifiers)}type ${print(node.name, indent)} = ${print(node.type, indent)};`;
    case 'InterfaceDeclaration':
      return `${modifiers(node.modifiers)}interface ${print(node.name, indent)} ${lines('{', node.members, indent, '', '}')}`;
    default:
      return keywordText(node.kind);
  }
};

const list = (nodes: readonly Syntax[], indent: string): string => nodes.map((node) => print(node, indent)).join(', ');

const modifiers = (nodes: readonly Syntax[]): string =>
  nodes.map(({ kind }) => (isKeyword(kind) ? `${keywordText(kind)} ` : '')).join('');

// A choice in a choice keeps its parentheses: that is how it was put together.
const part = (node: Syntax, indent: string): string =>
  node.kind === 'UnionType' || node.kind === 'IntersectionType' ? `(${print(node, indent)})` : print(node, indent);

const lines = (open: string, nodes: readonly Syntax[], indent: string, separator: string, close: string): string => {
  const deeper = `${indent}    `;
  const between = `${separator}\n`;
  return `${open}\n${nodes.map((node) => `${deeper}${print(node, deeper)}`).join(between)}${nodes.length === 0 ? '' : '\n'}${indent}${close}`;
};

const property = ({ comment, modifiers: before, name, questionToken, type }: Property, indent: string): string =>
  `${comment === undefined ? '' : `${commentText(comment, indent)}\n${indent}`}${modifiers(before)}${print(name, indent)}${questionToken === undefined ? '' : '?'}: ${print(type, indent)};`;

// Whatever ends a line in a comment begins one here, and what stands before its text counts as spaces.
const commentText = (text: string, indent: string): string => {
  const [first = '', ...rest] = `/*${text}*/`.split(/\r\n|[\n\r\u2028\u2029]/u);
  return inOrder([first.trim(), ...rest.map((line) => `${indent}${' '.repeat(width(line))}${line.trim()}`)].join('\n'));
};

const width = (line: string): number => {
  let columns = 0;
  for (const character of /^[\t\v\f \u0085\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]*/u.exec(line)?.[0] ?? '') {
    columns += character === '\t' ? 4 - (columns % 4) : 1;
  }
  return columns;
};

// Beyond ASCII by the unit: that is how TypeScript prints what was not parsed from a text.
const stringLiteral = (text: string): string => `"${text.replaceAll(/["\\\u0000-\u001F]|[^\u0000-\u007F]/g, escaped)}"`;

const escaped = (character: string, at: number, text: string): string => {
  if (character === '\0') return /\d/u.test(text.charAt(at + 1)) ? '\\x00' : '\\0';
  return named.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

const named: ReadonlyMap<string, string> = new Map(
  [...'\t\v\f\b\r\n\\"'].map((character, index) => [character, `\\${'tvfbrn\\"'.charAt(index)}`]),
);
