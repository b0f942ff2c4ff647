import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { pageEncoderNames } from '../../generator/emit/docs/render.ts';
import { encoderNames } from '../../generator/text/template.ts';

const generator = new URL('../../generator/', import.meta.url);
const templates = readdirSync(generator, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.hbs'));

describe('templates', () => {
  test('there are some', () => {
    expect(templates.length).toBeGreaterThan(0);
  });

  test.each(templates)('%s names an encoder in every slot and has no raw one', (path) => {
    expect(slots(Handlebars.parse(readFileSync(new URL(path, generator), 'utf8')), path.includes('docs') ? pageEncoderNames() : encoderNames)).toEqual([]);
  });
});

/** The slots that do not name an encoder: Handlebars would print them as they are. */
const slots = (program: hbs.AST.Program, known: readonly string[]): readonly string[] =>
  program.body.flatMap((statement) => {
    if (statement.type === 'MustacheStatement') {
      const { path, params, escaped } = statement as hbs.AST.MustacheStatement;
      const name = (path as hbs.AST.PathExpression).original;
      return escaped && known.includes(name) && params.length === 1 ? [] : [`${name} in line ${statement.loc.start.line}`];
    }
    if (statement.type === 'PartialStatement') {
      // A partial is named in the template itself: no text of a description chooses one.
      const { name, params } = statement as hbs.AST.PartialStatement;
      const isNamed = (name.type as string) === 'PathExpression' || (name.type as string) === 'StringLiteral';
      return isNamed && params.length <= 1 ? [] : [`partial in line ${statement.loc.start.line}`];
    }
    if (statement.type !== 'BlockStatement') {
      return ['ContentStatement', 'CommentStatement'].includes(statement.type) ? [] : [statement.type];
    }
    const block = statement as hbs.AST.BlockStatement;
    const name = (block.path as hbs.AST.PathExpression).original;
    return [
      ...(['each', 'if', 'unless', 'with'].includes(name) ? [] : [`#${name}`]),
      ...slots(block.program, known),
      ...(block.inverse ? slots(block.inverse, known) : []),
    ];
  });
