import { Handlebars } from './handlebars.ts';
import type { Encoders } from './template.ts';

/** A template as a function of its view. */
export type Print = (view: unknown) => string;

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
 * guards and make five objects for every slot, which was a seventh of the time that a large site took.
 */
export const compileTemplate = (source: string, callable: Callable): Print => {
  const print = sequence(Handlebars.parse(source).body, { depth: 0, callable });
  return (view) => print(view, undefined);
};

/** A piece of a template: what it prints of a view. */
type Part = (view: unknown, outer: Outer | undefined) => string;
type Value = (view: unknown, outer: Outer | undefined) => unknown;

/** The views that lie around one, the nearest first: `../` goes one out. */
interface Outer {
  readonly view: unknown;
  readonly outer: Outer | undefined;
}

interface Scope {
  /** How many views lie around a place. */
  readonly depth: number;
  readonly callable: Callable;
}

const sequence = (body: readonly hbs.AST.Statement[], scope: Scope): Part => {
  const parts = body
    .map((node) => statement(node, scope))
    .reduce<(string | Part)[]>((all, part) => {
      const last = all.at(-1);
      if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = `${last}${part}`;
      else if (part !== '') all.push(part);
      return all;
    }, []);
  return (view, outer) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(view, outer);
    return text;
  };
};

const statement = (node: hbs.AST.Statement, scope: Scope): string | Part => {
  refuseNamed(node as Partial<hbs.AST.MustacheStatement>);
  switch (node.type) {
    case 'CommentStatement':
      return '';
    case 'ContentStatement':
      return (node as hbs.AST.ContentStatement).value;
    case 'MustacheStatement':
      return slot(node as hbs.AST.MustacheStatement, scope);
    case 'PartialStatement':
      return partial(node as hbs.AST.PartialStatement, scope);
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement, scope);
    default:
      throw new CompileError(`\`${node.type}\` is not allowed in a template.`, node.loc.start);
  }
};

// Nothing here takes values by name (`key=value`), and what is ignored in silence is looked for in vain.
const refuseNamed = ({ hash }: Partial<hbs.AST.MustacheStatement>): void => {
  const [pair] = hash?.pairs ?? [];
  if (pair !== undefined) throw new CompileError(`\`${pair.key}=\` is not allowed in a template.`, pair.loc.start);
};

/** What an encoder makes of a text in the template itself is the same for every view. */
const slot = ({ path, params: [given] }: hbs.AST.MustacheStatement, scope: Scope): string | Part => {
  const name = String((path as hbs.AST.PathExpression).original);
  const encode = Object.hasOwn(scope.callable.encoders, name) ? scope.callable.encoders[name] : undefined;
  if (encode === undefined || given === undefined)
    throw new CompileError('A slot names one encoder and one value.', path.loc.start);
  if (given.type === 'StringLiteral') return encode((given as hbs.AST.StringLiteral).value);
  const get = value(given, scope);
  return (view, outer) => encode(get(view, outer));
};

const partial = ({ name, params: [given], loc }: hbs.AST.PartialStatement, scope: Scope): Part => {
  const { original } = name as hbs.AST.PathExpression;
  const get: Value = given === undefined ? (view) => view : value(given, scope);
  return (view, outer) => {
    const print = scope.callable.partials.get(original);
    if (print === undefined) throw new CompileError(`There is no partial \`${original}\`.`, loc.start);
    return print(get(view, outer));
  };
};

const block = ({ path, params: [given], program, inverse, loc }: hbs.AST.BlockStatement, scope: Scope): Part => {
  if (given === undefined) throw new CompileError(`\`#${path.original}\` needs a value.`, loc.start);
  const get = value(given, scope);
  const isInner = path.original === 'with' || path.original === 'each';
  const main = sequence(program.body, isInner ? { ...scope, depth: scope.depth + 1 } : scope);
  const otherwise = sequence(inverse?.body ?? [], scope);
  switch (path.original) {
    case 'if':
      return (view, outer) => (isTrue(get(view, outer)) ? main(view, outer) : otherwise(view, outer));
    case 'unless':
      return (view, outer) => (isTrue(get(view, outer)) ? otherwise(view, outer) : main(view, outer));
    case 'with':
      return (view, outer) => {
        const inner = get(view, outer);
        return isTrue(inner) ? main(inner, { view, outer }) : otherwise(view, outer);
      };
    case 'each':
      return (view, outer) => {
        const items = get(view, outer);
        if (!Array.isArray(items)) throw new Error('`#each` needs a list.');
        if (items.length === 0) return otherwise(view, outer);
        const around = { view, outer };
        let text = '';
        for (const item of items) text += main(item, around);
        return text;
      };
    default:
      throw new CompileError(
        `There is no block \`#${path.original}\`; there are each, if, unless and with.`,
        loc.start,
      );
  }
};

/** As Handlebars sees it: an empty list is no more than a missing one. */
const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const value = (node: hbs.AST.Expression, scope: Scope): Value => {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return () => (node as hbs.AST.StringLiteral).value;
    case 'PathExpression': {
      const { depth, parts, data } = node as hbs.AST.PathExpression;
      if (!data && depth <= scope.depth) return lookUp(depth, parts, node, scope);
    }
  }
  throw new CompileError('A value is a member of the view, or a text.', node.loc.start);
};

const lookUp = (
  depth: number,
  parts: readonly string[],
  { loc: { start } }: hbs.AST.Node,
  { callable: { onPlace } }: Scope,
): Value => {
  const from: Value = depth === 0 ? (view) => view : (_, outer) => enclosing(outer, depth);
  if (onPlace !== undefined) {
    return (view, outer) => {
      onPlace(start.line, start.column + 1);
      return parts.reduce(ownMember, from(view, outer));
    };
  }
  const [name, ...others] = parts;
  if (name === undefined) return from;
  if (depth > 0 || others.length > 0) return (view, outer) => parts.reduce(member, from(view, outer));
  return (view) => member(view, name);
};

const enclosing = (outer: Outer | undefined, depth: number): unknown =>
  depth === 1 ? outer?.view : enclosing(outer?.outer, depth - 1);

// Views are objects of our own making; a slot refuses what is not there.
const member = (view: unknown, name: string): unknown => (view as Readonly<Record<string, unknown>>)[name];

const ownMember = (view: unknown, name: string): unknown => {
  if (typeof view !== 'object' || view === null || !Object.hasOwn(view, name))
    throw new Error(`The view has no \`${name}\`.`);
  return member(view, name);
};
