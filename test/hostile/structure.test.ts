import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const generator = new URL('../../generator/', import.meta.url);
const sources = readdirSync(generator, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?<!\.d)\.ts$/u.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, generator), 'utf8') }));

/** Everything in a source file that a test looks for, as `path:line  text`. */
const found = (wanted: (node: ts.Node) => boolean, inPath: RegExp): readonly string[] =>
  sources
    .filter(({ path }) => inPath.test(path))
    .flatMap(({ path, text }) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const hits: string[] = [];
      const visit = (node: ts.Node): void => {
        if (wanted(node)) hits.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}  ${node.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(file);
      return hits;
    });

const outsideText = /^(?!text\/)/u;

test('text is marked as code by the encoders of generator/text/ only', () => {
  const marks = (node: ts.Node): boolean => ts.isCallExpression(node) && node.expression.getText() === 'trust';
  expect(found(marks, outsideText)).toEqual([]);
  expect(found(marks, /^text\//u).length).toBeGreaterThan(10);
});

test('nothing is cast to code or to safe HTML', () => {
  const casts = (node: ts.Node): boolean => ts.isAsExpression(node) && /\b(?:Code|SafeHtml)\b/u.test(node.type.getText());
  expect(found(casts, outsideText)).toEqual([]);
});

test('no emitter joins text with `+`, where an encoder is easily forgotten', () => {
  const isSum = (node: ts.Node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || /\.text$/u.test(node.getText());
  // A long text of the generator's own, on several lines.
  const isOwn = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || (isSum(node) && isOwn(node.left) && isOwn(node.right));
  const joins = (node: ts.Node): boolean => isSum(node) && !isOwn(node) && (isText(node.left) || isText(node.right));
  expect(found(joins, /^emit\//u)).toEqual([]);
});

test('nothing runs text: no eval, no Function, and no other program than git and npm', () => {
  const runs = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && node.expression.getText() === 'eval') ||
    (ts.isNewExpression(node) && node.expression.getText() === 'Function') ||
    (ts.isStringLiteralLike(node) && /^(?:node:)?(?:child_process|vm)$/u.test(node.text));
  expect(found(runs, /^(?!read\/run\.ts$)/u)).toEqual([]);
});
