import { expect, test } from 'vitest';
import { shapes as model, type Kind, type Member } from '../../generator/model/shape.ts';
import { shapes as reader, type ShapeName } from '../../generator/read/shape.ts';

/** What the reader takes each object of a member for; the same of the model is `kind`. */
const targetsOf = (shape: ShapeName, name: string, { many }: Member): readonly (ShapeName | undefined)[] => {
  const target = name === '*' ? reader[shape].others : reader[shape].members?.[name];
  const inside = target === undefined ? undefined : reader[target];
  if (many === 'one-or-list') return [target, inside?.items];
  return [many === 'list' ? inside?.items : many === 'map' ? inside?.others : target];
};

/** Each kind of the model, with what the reader takes its objects for. */
const pairs = new Map<string, readonly [Kind, ShapeName | undefined]>();
const pair = (kind: Kind, shape: ShapeName | undefined): void => {
  const key = `${kind} ${shape ?? 'nothing'}`;
  if (pairs.has(key)) return;
  pairs.set(key, [kind, shape]);
  // References are followed within these, and nothing else is found in them.
  if (shape !== undefined && shape !== 'plain') for (const [name, member] of Object.entries(model[kind])) for (const target of targetsOf(shape, name, member)) pair(member.kind, target);
};
pair('OpenAPI', 'root');

test('the reader and the model find the same objects at the same places', () => {
  expect([...pairs.keys()].sort()).toEqual([
    'Callback callback', 'Components components', 'Encoding encoding', 'Example example', 'Header header', 'Info plain', 'Link link', 'MediaType mediaType', 'OpenAPI root',
    'Operation operation', 'Parameter parameter', 'PathItem pathItem', 'RequestBody requestBody', 'Response response', 'Schema schema',
    'SecurityScheme securityScheme', 'Server plain', 'Tag plain',
  ]);
});

test('the reader follows references at a few more places, where people split files', () => {
  const more = [...pairs.values()].flatMap(([kind, shape]) =>
    Object.keys(shape === undefined || shape === 'plain' ? {} : (reader[shape].members ?? {})).filter((name) => !Object.hasOwn(model[kind], name)).map((name) => `${kind}.${name}`),
  );
  expect(more.sort()).toEqual([
    'OpenAPI.externalDocs', 'Operation.externalDocs', 'Schema.additionalItems', 'Schema.discriminator', 'Schema.externalDocs',
  ]);
});
