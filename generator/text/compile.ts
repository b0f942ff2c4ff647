import { Handlebars } from './handlebars.ts';
import type { Encoders } from './template.ts';

/** A template as a function of its view. */
export type Print = (view: object) => string;

/** What a template may call. */
export interface Callable {
  readonly encoders: Encoders;
  /** By name; filled while templates are compiled, since they name each other. */
  readonly partials: ReadonlyMap<string, Print>;
  /** Told where a template is at, when somebody else wrote it: then a fault names the place, and a missing member is one. */
  readonly onPlace?: (line: number, column: number) => void;
}

/** Text that the compiler cannot make a function of, where it stands. */
export class CompileError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, { line, column }: hbs.AST.Position) {
    super(message);
    this.line = line;
    this.column = column + 1;
  }
}

/**
 * Makes a function of a template in the part of Handlebars that templates may use: slots with an encoder and one value,
 * `each`, `if`, `unless`, `with`, and partials. Handlebars reads it. Its runtime would look up every member behind
 * guards and make five objects for every slot, which was a third of the time that a large site took.
 */
export const compileTemplate = (source: string, callable: Callable): Print => {
  const scope: Scope = { names: ['view'], callable };
  const body = statements(Handlebars.parse(source).body, scope);
  const make = new Function('encoders', 'partials', 'isTrue', 'member', 'list', 'at', `'use strict'; return (view) => { let text = ''; ${body} return text; };`);
  // What was compiled is a function of a view, whatever the declaration of `Function` knows of it.
  return make(callable.encoders, callable.partials, isTrue, member, list, callable.onPlace) as Print;
};

interface Scope {
  /** The variables of the views that lie around a place, the nearest last: `../` goes one back. */
  readonly names: readonly string[];
  readonly callable: Callable;
}

/** As Handlebars sees it: an empty list is no more than a missing one. */
const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const member = (view: unknown, name: string): unknown => {
  if (typeof view !== 'object' || view === null || !Object.hasOwn(view, name)) throw new Error(`The view has no \`${name}\`.`);
  return (view as Readonly<Record<string, unknown>>)[name]; // just checked
};

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error('`#each` needs a list.');
  return value;
};

const statements = (body: readonly hbs.AST.Statement[], scope: Scope): string => body.map((node) => `${mark(node, scope)}${statement(node, scope)}`).join('');

const mark = ({ loc: { start } }: hbs.AST.Node, { callable }: Scope): string => (callable.onPlace === undefined ? '' : `at(${start.line}, ${start.column + 1}); `);

const statement = (node: hbs.AST.Statement, scope: Scope): string => {
  switch (node.type) {
    case 'CommentStatement':
      return '';
    case 'ContentStatement':
      return append(JSON.stringify((node as hbs.AST.ContentStatement).value));
    case 'MustacheStatement':
      return append(slot(node as hbs.AST.MustacheStatement, scope));
    case 'PartialStatement': {
      const { name, params } = node as hbs.AST.PartialStatement;
      return append(`partials.get(${JSON.stringify((name as hbs.AST.PathExpression).original)})(${params[0] === undefined ? nearest(scope) : value(params[0], scope)})`);
    }
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement, scope);
    default:
      throw new CompileError(`\`${node.type}\` is not allowed in a template.`, node.loc.start);
  }
};

const append = (expression: string): string => (expression === '""' ? '' : `text += ${expression};`);

/** What an encoder makes of a text in the template itself is the same for every view. */
const slot = ({ path, params: [given] }: hbs.AST.MustacheStatement, scope: Scope): string => {
  const name = String((path as hbs.AST.PathExpression).original);
  const encode = Object.hasOwn(scope.callable.encoders, name) ? scope.callable.encoders[name] : undefined;
  if (encode === undefined || given === undefined) throw new CompileError('A slot names one encoder and one value.', path.loc.start);
  if (given.type === 'StringLiteral') return JSON.stringify(encode((given as hbs.AST.StringLiteral).value));
  return `encoders[${JSON.stringify(name)}](${value(given, scope)})`;
};

const block = ({ path, params: [given], program, inverse, loc }: hbs.AST.BlockStatement, scope: Scope): string => {
  if (given === undefined) throw new CompileError(`\`#${path.original}\` needs a value.`, loc.start);
  const inside = `view${scope.names.length}`;
  const inner: Scope = { ...scope, names: [...scope.names, inside] };
  const otherwise = inverse === undefined ? '' : statements(inverse.body, scope);
  const tested = value(given, scope);
  switch (path.original) {
    case 'if':
      return `if (isTrue(${tested})) { ${statements(program.body, scope)} } else { ${otherwise} }`;
    case 'unless':
      return `if (!isTrue(${tested})) { ${statements(program.body, scope)} } else { ${otherwise} }`;
    case 'with':
      return `{ const ${inside} = ${tested}; if (isTrue(${inside})) { ${statements(program.body, inner)} } else { ${otherwise} } }`;
    case 'each':
      return `{ const ${inside}s = list(${tested}); for (const ${inside} of ${inside}s) { ${statements(program.body, inner)} } if (${inside}s.length === 0) { ${otherwise} } }`;
    default:
      throw new CompileError(`There is no block \`#${path.original}\`; there are each, if, unless and with.`, loc.start);
  }
};

const value = (node: hbs.AST.Expression, scope: Scope): string => {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((node as hbs.AST.StringLiteral).value);
    case 'PathExpression': {
      const { depth, parts, data } = node as hbs.AST.PathExpression;
      const start = scope.names.at(-1 - depth);
      if (data || start === undefined) break;
      if (scope.callable.onPlace === undefined) return parts.reduce((path, part) => `${path}[${JSON.stringify(part)}]`, start);
      return parts.reduce((path, part) => `member(${path}, ${JSON.stringify(part)})`, `(${mark(node, scope).replace('; ', '')}, ${start})`);
    }
  }
  throw new CompileError('A value is a member of the view, or a text.', node.loc.start);
};

const nearest = ({ names }: Scope): string => names.at(-1) ?? 'view';
