import { fragment, type Pointer } from '../model/pointer.ts';

/** What the schema engine hangs on a function that it compiled. */
export interface Compiled {
  readonly source?: Source;
  readonly schemaEnv?: { readonly schema: object | boolean };
}

interface Source {
  readonly validateName: object;
  validateCode: object | string;
  readonly evaluated?: object;
  readonly scopeValues: Readonly<
    Record<string, ReadonlySet<{ readonly value?: { readonly ref: unknown; readonly code?: object } }>>
  >;
}

/**
 * The text of compiled checks, with everything that they call, as a module that exports each by the name beside it. The engine's
 * own printer copies all that it has for every function it adds: of a large description that takes minutes, and ends in
 * an overflow of the stack.
 */
export const moduleText = (checks: ReadonlyMap<unknown, string>, places: ReadonlyMap<object, Pointer>): string => {
  const parts: string[] = [];
  const printing = { parts, printed: new Set<unknown>(), places, ...createNames() };
  for (const [check, name] of checks) {
    const { source } = check as Compiled; // the engine's documented way to give source
    if (source === undefined) continue;
    parts.push(`export const ${name} = ${printing.nameOf(source.validateName)};`);
    printCheck(check, printing);
  }
  const text = parts
    .join('\n')
    // In a literal that name would set the prototype.
    .replace(/(?<=[{,])"__proto__":/gu, '["__proto__"]:')
    .replace(/require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default/gu, (_, name: string) => name)
    // The same in one line instead of seven: there are thousands.
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gu,
      (_, __, error: string) => `(vErrors ??= []).push(${error});\n`,
    );
  const forgetful = new Set(
    [...text.matchAll(/^(validate\d+)\.evaluated = .*"dynamic(?:Props|Items)":true/gmu)].map(([, name]) => name),
  );
  return withoutUnused(text.replace(resets, (all, _, name: string) => (forgetful.has(name) ? all : ''))).trim();
};

/** What such a module calls and does not have: each has a constant of its own in it. A text of the description may look like one, but never begins a line. */
export const importsOf = (text: string): readonly string[] =>
  ['equal', 'formats', 'readPattern', 'ucs2length'].filter((name) =>
    new RegExp(`^const \\w+ = ${name}\\b`, 'mu').test(text),
  );

/**
 * Keeps the code of a check, and of those that it calls, in one piece until it is printed: the engine puts it together of
 * snippets, and three million of them, of GitHub's description, are most of what would be in memory. `whole` has the checks that were seen to.
 */
export const keepWhole = (check: unknown, whole: WeakSet<object>): void => {
  const rest = [check];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'function' || whole.has(one)) continue;
    whole.add(one);
    const { source } = one as Compiled;
    if (source === undefined) continue;
    source.validateCode = JSON.parse(JSON.stringify(String(source.validateCode))) as string;
    for (const { value } of Object.values(source.scopeValues).flatMap((names) => [...names]))
      rest.push(value?.ref, (value?.ref as Partial<Called> | undefined)?.validate);
  }
};

interface Printing {
  readonly parts: string[];
  /** Names and checks that are in the text already: several may use the same. */
  readonly printed: Set<unknown>;
  readonly places: ReadonlyMap<object, Pointer>;
  readonly nameOf: NameOf;
  /** Code with the names of the module. */
  readonly renamed: (code: string) => string;
}

/** A name of the engine, as the module has it. */
type NameOf = (name: object) => string;

// The engine counts everything that it ever compiled: a module's own names depend on nothing but what is in it.
const createNames = (): { readonly nameOf: NameOf; readonly renamed: (code: string) => string } => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf: NameOf = (name) => {
    const given = String(name);
    const known = names.get(given);
    if (known !== undefined) return known;
    const prefix = given.replace(/\d+$/u, '');
    const count = counts.get(prefix) ?? 0;
    counts.set(prefix, count + 1);
    names.set(given, `${prefix}${count}`);
    return `${prefix}${count}`;
  };
  // What looks like a name in a text, or after a dot, is none.
  const renamed = (code: string): string =>
    code.replace(/"(?:[^"\\]|\\.)*"|(?<![\w$.])[a-z]+\d+(?![\w$])/gu, (word) => names.get(word) ?? word);
  return { nameOf, renamed };
};

const printCheck = (check: unknown, printing: Printing): void => {
  const { parts, printed, places, nameOf, renamed } = printing;
  if (typeof check !== 'function' || printed.has(check)) return;
  printed.add(check);
  const { source, schemaEnv } = check as Compiled;
  if (source === undefined) return;
  // One constant may be made of another.
  for (const name of Object.values(source.scopeValues).flatMap((names) => [...names])) nameOf(name);
  for (const [prefix, names] of Object.entries(source.scopeValues)) {
    for (const name of names) {
      if (printed.has(name)) continue;
      printed.add(name);
      printValue(prefix, name, printing);
    }
  }
  parts.push(placeErrors(renamed(String(source.validateCode)), schemaEnv, places));
  if (source.evaluated !== undefined)
    parts.push(`${nameOf(source.validateName)}.evaluated = ${String(source.evaluated)};`);
};

/** What stands for a check that was not yet compiled when it was first needed: an environment of the engine. */
interface Called {
  readonly validate?: unknown;
  readonly validateName: object;
}

/** A constant, another check, or what stands for one that was not yet compiled when it was first needed. */
const printValue = (
  prefix: string,
  name: { readonly value?: { readonly ref: unknown; readonly code?: object } },
  printing: Printing,
): void => {
  const { ref, code } = name.value ?? { ref: undefined };
  if (code !== undefined) {
    printing.parts.push(
      `const ${printing.nameOf(name)} = ${prefix === 'schema' ? String(code) : printing.renamed(String(code))};`,
    );
    return;
  }
  if (prefix === 'validate') return printCheck(ref, printing);
  const { validate, validateName } = ref as Called;
  printing.parts.push(`const ${printing.nameOf(name)} = {validate: ${printing.nameOf(validateName)}};`);
  printCheck(validate, printing);
};

/** The engine counts a path from the schema that a `$ref` led to; in a message it has to lead into the description. */
export const placeErrors = (
  text: string,
  environment: Compiled['schemaEnv'],
  places: ReadonlyMap<object, Pointer>,
): string => {
  const schema = environment?.schema;
  const place = typeof schema === 'object' ? places.get(schema) : undefined;
  if (place === undefined || place === '') return text;
  const prefix = JSON.stringify(`#${fragment(place)}/`).slice(0, -1);
  return text.replaceAll('schemaPath:"#/', () => `schemaPath:${prefix}`);
};

/** Forgets what an earlier call evaluated; a schema that says it once and for all has nothing to forget. */
const resets =
  /const (evaluated\d+) = (validate\d+)\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gu;

/** Leaves out schemas that are printed but never looked at. */
const withoutUnused = (text: string): string => {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/\bschema\d+\b/gu)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return text.replace(/^const (schema\d+) = .*;\n/gmu, (line, name: string) => (counts.get(name) === 1 ? '' : line));
};
