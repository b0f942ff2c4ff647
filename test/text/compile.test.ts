import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { CompileError, compileTemplate, type Print } from '../../generator/text/compile.ts';

const encoders = { html: (value: unknown) => `<${String(value)}>` };
const view = { title: 'A', none: '', empty: [], list: [{ name: 'x', inner: ['1', '2'] }, { name: 'y', inner: [] }], one: { name: 'z', deep: { name: 'd' } }, gone: undefined };

const cases = [
  'text "quoted" \\ `${title}`\u2028',
  '{{html title}}{{html "literal"}}{{! a comment }}',
  '{{#if title}}yes{{else}}no{{/if}}{{#if none}}yes{{else}}no{{/if}}{{#if empty}}yes{{else}}no{{/if}}{{#unless empty}}yes{{/unless}}',
  '{{#each list}}{{html name}}{{#each inner}}{{html this}}{{html ../name}}{{html ../../title}}{{else}}none{{/each}}{{/each}}',
  '{{#each empty}}some{{else}}none{{/each}}{{#with one}}{{html name}}{{html deep.name}}{{html ../title}}{{else}}none{{/with}}{{#with gone}}some{{else}}none{{/with}}',
  '{{#if none}}a{{else if title}}b{{else}}c{{/if}}',
  '<ul>\n  {{#each list}}\n  <li>{{html name}}</li>\n  {{/each}}\n</ul>\n',
  '{{#each list}}{{> row}}{{/each}}{{> row one}}{{> "row" one.deep}}',
];

const row = '[{{html name}}]';

describe('a compiled template', () => {
  test.each(cases)('prints what Handlebars prints: %s', (source) => {
    const handlebars = Handlebars.create();
    handlebars.registerHelper('html', encoders.html);
    handlebars.registerPartial('row', row);
    const partials = new Map<string, Print>();
    const print = compileTemplate(source, { encoders, partials });
    partials.set('row', compileTemplate(row, { encoders, partials }));
    const guarded = compileTemplate(source, { encoders, partials, onPlace: () => undefined });
    expect([print(view), guarded(view)]).toEqual(Array.from({ length: 2 }, () => handlebars.compile(source, { noEscape: true, preventIndent: true })(view)));
  });

  test.each([
    ['{{title}}', 'A slot names one encoder and one value.', 1, 3],
    ['\n{{#if (html title)}}{{/if}}', 'A value is a member of the view, or a text.', 2, 7],
    ['{{html @index}}', 'A value is a member of the view, or a text.', 1, 8],
    ['{{html ../title}}', 'A value is a member of the view, or a text.', 1, 8],
    ['{{#list x}}{{/list}}', 'There is no block `#list`; there are each, if, unless and with.', 1, 1],
    ['{{> row name="x"}}', '`name=` is not allowed in a template.', 1, 9],
    ['{{html title deep=1}}', '`deep=` is not allowed in a template.', 1, 14],
    ['{{#each list key=1}}{{/each}}', '`key=` is not allowed in a template.', 1, 14],
    ['{{#> row}}{{/row}}', '`PartialBlockStatement` is not allowed in a template.', 1, 1],
  ])('cannot be made of %s', (source, message, line, column) => {
    const compile = (): Print => compileTemplate(source, { encoders, partials: new Map() });
    expect(compile).toThrow(CompileError);
    expect(compile).toThrow(expect.objectContaining({ message, line, column }));
  });
});
