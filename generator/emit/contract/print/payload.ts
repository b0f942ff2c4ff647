import type { Api } from '../../../model/api.ts';
import { camelCase, pascalCase } from '../../../model/name.ts';
import { banner } from '../../../text/banner.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, string } from '../../../text/escape.ts';
import { printLayout } from '../../../text/layout.ts';
import type { PayloadCases } from '../case.ts';
import { annotationOf } from './annotation.ts';
import { spelledIn, type Spelled } from './spelled.ts';
import { validityCode } from './validity.ts';
import { valueLayout } from './value.ts';

/** The tests of what the API sends by itself: webhooks and callbacks. */
export const payloadText = (api: Api, payloads: readonly PayloadCases[]): string => {
  // Types of members that go one way only are marked, and for webhooks nobody takes the marks off.
  const isDirected = /"(?:readOnly|writeOnly)":true/u.test(JSON.stringify(api.document));
  const taken = new Set<string>();
  const blocks = payloads.map((cases) => payloadCode(cases, { isDirected, spelled: spelledIn(api.document), taken }));
  const tests = joinCode(
    blocks.map(({ tests: text }) => text),
    '\n',
  );
  const values = joinCode(
    blocks.map(({ values: text }) => text),
    '',
  );
  const judges = ['accepts', 'pinned'].filter((name) => tests.text.includes(`${name}(`));
  const types = values.text.includes('webhooks[') ? code`import type { webhooks } from '../schema.js';\n` : code``;
  const times = /\btimes\(/u.test(values.text) ? code`import { times } from './support/fault.ts';\n` : code``;
  return code`${banner(api.source)}
import { describe, test } from ${string('vitest')};
${types}import { webhookPlaces } from './places.ts';
import { checker } from './support/check.ts';
${times}import * as schemas from './validators.js';

const { ${joinCode(judges.map(identifier), ', ')} } = checker(webhookPlaces, schemas);
${values}
${tests}`.text;
};

const payloadCode = (
  { title, validity, type }: PayloadCases,
  given: { readonly isDirected: boolean; readonly spelled: Spelled; readonly taken: Set<string> },
): { readonly tests: Code; readonly values: Code } => {
  const { isDirected, spelled, taken } = given;
  const named = validity.map((one) => ({
    one,
    name: freeName(camelCase(`${title} ${one.id.split('/').at(-1) ?? ''}`, 'payload'), taken),
  }));
  const typeName = freeName(pascalCase(title, 'Payload'), taken);
  // A handler is given the documented examples: the compiler says whether its type takes those that are valid.
  const isTyped = type !== undefined && !isDirected && named.some(({ one }) => !one.isUntyped);
  const [name = '', method = '', mediaType = ''] = type ?? [];
  const declaration = isTyped
    ? code`\n/** What a handler is given. */\ntype ${identifier(typeName)} = NonNullable<webhooks[${string(name)}][${string(method)}]['requestBody']>['content'][${string(mediaType)}];\n`
    : code``;
  const values = named.map(({ one, name: constant }) => {
    const annotation = isTyped && !one.isUntyped ? code`: ${identifier(typeName)}` : annotationOf(one.value);
    return code`\nconst ${identifier(constant)}${annotation} = ${printLayout(valueLayout(one.value, spelled), 0, constant.length + 'const  = ;'.length + annotation.text.length)};\n`;
  });
  const tests = joinCode(
    named.map(({ one, name: constant }) => validityCode(one, identifier(constant))),
    '\n',
  );
  return {
    values: joinCode([declaration, ...values], ''),
    tests: code`describe(${string(title)}, () => {\n${tests}});\n`,
  };
};

const freeName = (wanted: string, taken: Set<string>): string => {
  const name =
    [wanted, ...Array.from({ length: taken.size + 1 }, (_, index) => `${wanted}${index + 2}`)].find(
      (candidate) => !taken.has(candidate),
    ) ?? wanted;
  taken.add(name);
  return name;
};
