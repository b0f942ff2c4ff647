import { parseTemplate, templateNames } from './template.ts';

/** What is wrong with a template that a user wrote. */
export interface TemplateFault {
  /** Its file name without `.hbs`. */
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Names of which its own may have been meant as one; absent where its name is right. */
  readonly meant?: readonly string[];
}

/** What a template may name. */
export interface TemplateNames {
  readonly encoders: readonly string[];
  /** Keys of the words that `{{word "key"}}` prints. */
  readonly words: readonly string[];
}

/** Checks templates that take the place of a folder's or add partials to it; none when they can be used. */
export const templateFaults = (
  folder: string,
  overrides: Readonly<Record<string, string>>,
  names: TemplateNames,
): readonly TemplateFault[] => {
  const shipped = templateNames(folder);
  const known: Known = { ...names, partials: new Set([...shipped, ...Object.keys(overrides)]) };
  const printed = new Set(shipped);
  const faults = Object.entries(overrides).flatMap(([template, source]) => {
    try {
      // The declarations of Handlebars know the nodes by their base type only.
      const { body } = parseTemplate(source) as unknown as Program;
      for (const name of partialsOf(body)) if (name !== template) printed.add(name);
      return faultsOf(body, known).map((fault) => ({ template, ...fault }));
    } catch (error) {
      return [{ template, ...syntaxFault(error) }];
    }
  });
  // A template with a mistake may print others.
  if (faults.length > 0) return faults;
  const unprinted = Object.keys(overrides).filter((template) => !printed.has(template));
  return unprinted.map((template) => ({
    template,
    line: 1,
    column: 1,
    message: unprintedMessage(template),
    meant: shipped,
  }));
};

const unprintedMessage = (template: string): string =>
  `It takes the place of no template, and none prints it as \`{{> ${template}}}\`.`;

interface Known extends TemplateNames {
  readonly partials: ReadonlySet<string>;
}

type Fault = Omit<TemplateFault, 'template'>;

interface Program {
  readonly body: readonly Node[];
}

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly escaped?: boolean;
  readonly path?: { readonly original?: unknown };
  readonly name?: { readonly original?: unknown };
  readonly params?: readonly { readonly type: string; readonly original?: unknown }[];
  readonly program?: Program;
  readonly inverse?: Program;
}

// The parser says `Parse error on line 3:`, the line with an arrow below it, and what it expected; or `… - 3:7`.
const syntaxFault = (error: unknown): Fault => {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n');
  const [, line = '1', column = '0'] =
    /^Parse error on line (\d+)/u.exec(message) ?? / - (\d+):(\d+)$/u.exec(message) ?? [];
  const arrow = lines.find((one) => /^-*\^$/u.test(one));
  const said = (arrow === undefined ? message : (lines.at(-1) ?? ''))
    .replace(/ - \d+:\d+$/u, '')
    .replace(/^Expecting .*, got /u, 'unexpected ');
  return {
    line: Number(line),
    column: arrow === undefined ? Number(column) + 1 : 1,
    message: `It does not compile: ${said}.`,
  };
};

const blocks: readonly string[] = ['each', 'if', 'unless', 'with'];

const partialsOf = (body: readonly Node[]): readonly string[] =>
  body.flatMap((node) => [
    ...(node.type === 'PartialStatement' ? [String(node.name?.original)] : []),
    ...partialsOf(node.program?.body ?? []),
    ...partialsOf(node.inverse?.body ?? []),
  ]);

const faultsOf = (body: readonly Node[], known: Known): readonly Fault[] =>
  body.flatMap((node) => {
    const { line, column } = node.loc.start;
    const fault = (message: string): readonly Fault[] => [{ line, column: column + 1, message }];
    const name = String((node.name ?? node.path)?.original ?? '');
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return [];
      case 'MustacheStatement': {
        const [value, ...others] = node.params ?? [];
        if (node.escaped !== true || !known.encoders.includes(name) || value === undefined || others.length > 0) {
          return fault(
            `A slot names one encoder and one value: \`{{html title}}\`. The encoders are ${known.encoders.join(', ')}.`,
          );
        }
        const isWord = name.startsWith('word') && value.type === 'StringLiteral';
        return isWord && !known.words.includes(String(value.original))
          ? fault(`There is no word \`${String(value.original)}\`.`)
          : [];
      }
      case 'PartialStatement':
        return known.partials.has(name) ? [] : fault(`There is no partial \`${name}\`.`);
      case 'BlockStatement':
        return [
          ...(blocks.includes(name)
            ? []
            : fault(`There is no block \`#${name}\`; there are each, if, unless and with.`)),
          ...faultsOf(node.program?.body ?? [], known),
          ...faultsOf(node.inverse?.body ?? [], known),
        ];
      default:
        return fault(`\`${node.type}\` is not allowed in a template.`);
    }
  });
