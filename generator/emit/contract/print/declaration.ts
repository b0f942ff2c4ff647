import type { Api } from '../../../model/api.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, member, string } from '../../../text/escape.ts';
import { printLayout } from '../../../text/layout.ts';
import { basePath } from '../wire/target.ts';
import { annotationOf } from './annotation.ts';
import { answerLayout, outcomeLayout, requestLayout } from './case.ts';
import { clientCode, optionsLayout, type Scope } from './scope.ts';
import { spelledIn } from './spelled.ts';
import { valueLayout, type Constant } from './value.ts';

/** What tests of an operation share: the client, and of the constants those that they use. */
export const declarations = (
  scope: Scope,
  constants: readonly Constant[],
  used: ReadonlySet<string>,
  tests: Code,
): Code => {
  const { operation, usual, secrets } = scope;
  const [server] = operation.servers;
  const base = server === undefined ? '' : basePath(server);
  const usesJudge = /\b(?:accepts|refuses|pinned)\(/u.test(tests.text);
  const judges = ['accepts', 'pinned', 'refuses'].filter((name) => tests.text.includes(`${name}(`));
  const has = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(tests.text);
  const { made: printed, used: more } = scope.noting(() => [
    ...(usual !== undefined && has('usual')
      ? [
          code`\n/** What the client sends when nothing but the answer matters. */\nconst usual = ${printLayout(requestLayout(usual.request, scope.print), 0, 'const usual = ;'.length)};\n`,
        ]
      : []),
    ...(usual !== undefined && has('usualAnswer')
      ? [
          code`\n/** What the server answers, and the client makes of it, when nothing but the request matters. */\nconst usualAnswer = ${printLayout(answerLayout(usual.reply, scope.print), 0, 21)};\n`,
        ]
      : []),
    ...(usual !== undefined && has('usualResult')
      ? [code`const usualResult = ${printLayout(outcomeLayout(usual.reply, scope.print), 0, 21)};\n`]
      : []),
  ]);
  const values = constants
    .filter(({ name }) => used.has(name) || more.has(name))
    .map(({ name, value, isGiven = false }) => {
      const type = isGiven ? code`: Given['body']` : annotationOf(value);
      return code`\nconst ${identifier(name)}${type} = ${printLayout(valueLayout(value, spelledIn(scope.api.document)), 0, name.length + type.text.length + 'const  = ;'.length)};\n`;
    });
  const isTyped = [...values, tests].some(({ text }) => /\bGiven\b/u.test(text));
  const given = isTyped
    ? code`\n/** What the client takes. */\ntype Given = NonNullable<Parameters<typeof client${member(operation.name)}>[0]>;\n`
    : code``;
  return code`const baseUrl = ${base === '' ? code`server.origin` : code`server.origin + ${string(base)}`};
${clientCode(scope, optionsLayout(secrets), 0)}
${usesJudge ? code`const { ${joinCode(judges.map(identifier), ', ')} } = checker(operation, schemas);\n` : code``}${joinCode([given, ...values, ...printed], '')}`;
};

/** What a file of tests imports: no more than it uses. */
export const importsOf = (api: Api, tests: Code, declared: Code): Code => {
  const { text } = joinCode([tests, declared], '');
  const has = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(text);
  const calls = ['asIs', 'recordAddresses'].filter((name) => has(name));
  const types = (name: string, module: string): readonly Code[] =>
    has(name) ? [code`import type { ${identifier(name)} } from ${string(`./support/${module}.ts`)};`] : [];
  const vitest = ['afterAll', 'afterEach', 'describe', ...(has('expect') ? ['expect'] : []), 'test'];
  const lines = [
    code`import { ${joinCode(vitest.map(identifier), ', ')} } from ${string('vitest')};`,
    code`import { ${identifier(api.names.factory)} } from '../index.js';`,
    code`import { places } from './places.ts';`,
    ...(calls.length > 0 ? [code`import { ${joinCode(calls.map(identifier), ', ')} } from './support/call.ts';`] : []),
    ...(has('checker') ? [code`import { checker } from './support/check.ts';`] : []),
    ...(/\btimes\(/u.test(text) ? [code`import { times } from './support/fault.ts';`] : []),
    ...types('WantedRequest', 'request'),
    ...(has('withBytes') || has('WantedResult')
      ? [
          code`import { ${joinCode([...(has('withBytes') ? [code`withBytes`] : []), ...(has('WantedResult') ? [code`type WantedResult`] : [])], ', ')} } from './support/result.ts';`,
        ]
      : []),
    code`import { startServer${has('Answer') ? code`, type Answer` : code``} } from './support/server.ts';`,
    ...(has('schemas') ? [code`import * as schemas from './validators.js';`] : []),
  ];
  return code`${joinCode(lines, '\n')}\n`;
};
