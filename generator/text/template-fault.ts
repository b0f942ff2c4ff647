import { encoderNames, parseTemplate, templateNames } from './template.ts';

/** What is wrong with a template that a user wrote. */
export interface TemplateFault {
  /** Its file name without `.hbs`. */
  readonly template: string;
  readonly line: number;
  readonly message: string;
}

/** Checks templates that take the place of a folder's or add partials to it; none when they can be used. */
export const templateFaults = (folder: string, overrides: Readonly<Record<string, string>>): readonly TemplateFault[] => {
  const known = new Set([...templateNames(folder), ...Object.keys(overrides)]);
  return Object.entries(overrides).flatMap(([template, source]) => {
    try {
      // The declarations of Handlebars know the nodes by their base type only.
      const { body } = parseTemplate(source) as unknown as Program;
      return faultsOf(body, known).map((fault) => ({ template, ...fault }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const line = Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
      return [{ template, line, message: `It does not compile: ${message.split('\n').at(-1) ?? ''}` }];
    }
  });
};

interface Program {
  readonly body: readonly Node[];
}

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly escaped?: boolean;
  readonly path?: { readonly original?: unknown };
  readonly name?: { readonly original?: unknown };
  readonly params?: readonly unknown[];
  readonly program?: Program;
  readonly inverse?: Program;
}

const blocks: readonly string[] = ['each', 'if', 'unless', 'with'];

const faultsOf = (body: readonly Node[], known: ReadonlySet<string>): readonly Omit<TemplateFault, 'template'>[] =>
  body.flatMap((node) => {
    const { line } = node.loc.start;
    const name = String((node.name ?? node.path)?.original ?? '');
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return node.escaped === true && encoderNames.includes(name) && node.params?.length === 1
          ? []
          : [{ line, message: `A slot must name one encoder and one value: \`{{html title}}\`. The encoders are ${encoderNames.join(', ')}.` }];
      case 'PartialStatement':
        return known.has(name) ? [] : [{ line, message: `There is no partial \`${name}\`.` }];
      case 'BlockStatement':
        return [
          ...(blocks.includes(name) ? [] : [{ line, message: `There is no block \`#${name}\`; there are each, if, unless and with.` }]),
          ...faultsOf(node.program?.body ?? [], known),
          ...faultsOf(node.inverse?.body ?? [], known),
        ];
      default:
        return [{ line, message: `\`${node.type}\` is not allowed in a template.` }];
    }
  });
