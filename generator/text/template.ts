import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { isCode, type Code } from './code.ts';
import { packageFile } from './package-file.ts';
import * as escape from './escape.ts';

/**
 * The only door to Handlebars. Slots are not HTML-escaped: each names the encoder of its context (`{{string id}}`,
 * `{{code type}}`), and a slot without one does not compile, since the only helpers known are the encoders.
 */
const handlebars = Handlebars.create();

const encoders = {
  /** Code that a view made with the encoders; anything else is refused. */
  code: (value: unknown) => codeText(value),
  string: (value: unknown) => escape.string(text(value)).text,
  identifier: (value: unknown) => escape.identifier(text(value)).text,
  markdown: (value: unknown) => escape.markdown(text(value)).text,
  markdownCode: (value: unknown) => escape.markdownCode(text(value)).text,
} as const;

for (const [name, encode] of Object.entries(encoders)) handlebars.registerHelper(name, encode);

/** The names that may stand first in a slot. */
export const encoderNames: readonly string[] = Object.keys(encoders);

/**
 * Compiles a template that lies beside the generator's sources, given by its path below `generator/`. The view
 * must be total: Handlebars' strict mode reports a missing slot, but not a missing list or condition.
 */
export const loadTemplate = <View extends object>(path: string): ((view: View) => string) => {
  let render: Handlebars.TemplateDelegate<View> | undefined;
  return (view) => {
    render ??= handlebars.compile<View>(readFileSync(packageFile(`generator/${path}`), 'utf8'), {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(encoderNames.map((name) => [name, true])),
      preventIndent: true,
    });
    return render(view);
  };
};

const codeText = (value: unknown): string => {
  if (!isCode(value)) throw new Error('A template slot `code` was given something that no encoder made.');
  return (value satisfies Code).text;
};

// Handlebars trusts objects with `toHTML`, and looks like text only when it is text.
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('A template slot was given something other than text.');
  return value;
};
