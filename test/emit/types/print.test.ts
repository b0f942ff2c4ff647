import { createRequire } from 'node:module';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { loadOpenapiTypescript } from '../../../generator/emit/types/openapi-typescript.ts';
import { printTypes } from '../../../generator/emit/types/print.ts';
import { typescript as ours } from '../../../generator/emit/types/syntax.ts';

type Made = (typescript: typeof ours) => Parameters<typeof printTypes>[0];

/** What TypeScript itself prints of the same. */
const byTypescript = (make: Made): string => {
  // What is used of TypeScript's interface is the same here and there; that is what is tested.
  const nodes = make(ts as unknown as typeof ours) as unknown as readonly ts.Statement[];
  const file = { ...ts.createSourceFile('x.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS), statements: ts.factory.createNodeArray(nodes) };
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: false }).printFile(file);
};

const alias = (type: (factory: (typeof ours)['factory'], kinds: (typeof ours)['SyntaxKind']) => Parameters<(typeof ours)['factory']['createArrayTypeNode']>[0]): Made => ({ factory, SyntaxKind }) => [
  factory.createTypeAliasDeclaration([factory.createModifier(SyntaxKind['ExportKeyword'] as 'ExportKeyword')], 'A', undefined, type(factory, SyntaxKind)),
];

const commented = (text: string): Made => (typescript) => {
  const { factory } = typescript;
  const inner = factory.createPropertySignature([], factory.createStringLiteral('in'), factory.createToken(typescript.SyntaxKind['QuestionToken'] as 'QuestionToken'), factory.createTypeReferenceNode('B'));
  typescript.addSyntheticLeadingComment(inner, typescript.SyntaxKind['MultiLineCommentTrivia']!, text, true);
  const outer = factory.createPropertySignature(undefined, 'out', undefined, factory.createTypeLiteralNode([inner]));
  typescript.addSyntheticLeadingComment(outer, typescript.SyntaxKind['MultiLineCommentTrivia']!, text, true);
  return [factory.createInterfaceDeclaration([], 'I', undefined, undefined, [outer])];
};

const cases: readonly (readonly [title: string, make: Made])[] = [
  ['a choice in a choice', alias((f) => f.createUnionTypeNode([f.createUnionTypeNode([f.createTypeReferenceNode('B'), f.createTypeReferenceNode('C')]), f.createIntersectionTypeNode([f.createTypeReferenceNode('D'), f.createTypeLiteralNode([])])]))],
  ['both in an intersection', alias((f) => f.createIntersectionTypeNode([f.createUnionTypeNode([f.createTypeReferenceNode('B'), f.createTypeReferenceNode('C')]), f.createIntersectionTypeNode([f.createTypeReferenceNode('D'), f.createTypeReferenceNode('E')])]))],
  ['lists of everything', alias((f) => f.createTupleTypeNode([f.createArrayTypeNode(f.createUnionTypeNode([f.createTypeReferenceNode('B'), f.createTypeReferenceNode('C')])), f.createArrayTypeNode(f.createTupleTypeNode([])), f.createArrayTypeNode(f.createTypeLiteralNode([f.createPropertySignature([], 'b', undefined, f.createTypeReferenceNode('B'))]))]))],
  ['tuples that may end, and go on', alias((f) => f.createTupleTypeNode([f.createTypeReferenceNode('B'), f.createOptionalTypeNode(f.createUnionTypeNode([f.createTypeReferenceNode('B'), f.createTypeReferenceNode('C')])), f.createRestTypeNode(f.createArrayTypeNode(f.createUnionTypeNode([f.createTypeReferenceNode('B'), f.createTypeReferenceNode('C')])))]))],
  ['members of members', alias((f) => f.createIndexedAccessTypeNode(f.createIndexedAccessTypeNode(f.createTypeReferenceNode('components'), f.createLiteralTypeNode(f.createStringLiteral('a"b'))), f.createLiteralTypeNode(f.createNumericLiteral(3))))],
  ['a map beside members', alias((f, kinds) => f.createIntersectionTypeNode([f.createTypeLiteralNode([f.createIndexSignature([f.createModifier(kinds['ReadonlyKeyword'] as 'ReadonlyKeyword')], [f.createParameterDeclaration(undefined, undefined, 'key', undefined, f.createKeywordTypeNode(kinds['StringKeyword'] as 'StringKeyword'))], f.createTypeReferenceNode('Omit', [f.createTypeReferenceNode('B'), f.createLiteralTypeNode(f.createIdentifier('"x"'))]))]), f.createParenthesizedType(f.createTypeReferenceNode('C'))]))],
  ['literals', alias((f, kinds) => f.createUnionTypeNode([f.createLiteralTypeNode(f.createTrue()), f.createLiteralTypeNode(f.createFalse()), f.createLiteralTypeNode(f.createNull()), f.createLiteralTypeNode(f.createPrefixUnaryExpression(kinds['MinusToken']!, f.createNumericLiteral(1e21))), f.createLiteralTypeNode(f.createNumericLiteral(0.1))]))],
  ['a comment that ends lines in every way', commented('* a\r b\u2028\tc\u2029 \t d\r\n\n   \n\u00A0e\u0085f ')],
];

test.each(cases)('prints as TypeScript does: %s', (_, make) => {
  expect(printTypes(make(ours))).toBe(byTypescript(make));
});

test('prints any string and any comment as TypeScript does', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((one) => one.replaceAll('*/', ''));
  fc.assert(
    fc.property(text, (one) => {
      expect(printTypes(commented(one)(ours))).toBe(byTypescript(commented(one)));
      const literal = alias((f) => f.createLiteralTypeNode(f.createStringLiteral(one)));
      expect(printTypes(literal(ours))).toBe(byTypescript(literal));
    }),
    { numRuns: 300, seed: 1, examples: [['\0' + '1'], ['\0a'], ['\u007F\u0085\uD800'], ["'`${"]] },
  );
});

test('prints the helpers of openapi-typescript as TypeScript does, which are texts', () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('openapi-typescript/dist/transform/index.cjs');
  loadOpenapiTypescript();
  // What this process has loaded of it is what anybody else would get: with TypeScript itself.
  const theirs = require(path) as (document: object, context: object) => ts.Statement[];
  const document = { paths: {}, components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/B' }], required: ['b'] }, B: { type: 'object', properties: { b: { type: 'string', readOnly: true } } } } } };
  const context = () => ({ discriminators: { objects: {}, refsHandled: [] }, injectFooter: [], readWriteMarkers: true, silent: true, resolve: () => document.components.schemas.B });
  const make = () => theirs(document, context());
  const printed = byTypescript(make as unknown as Made);
  expect(printed).toContain('WithRequired<');
  expect(printTypes(loadOpenapiTypescript().transformSchema(document, context()))).toBe(printed);
});
