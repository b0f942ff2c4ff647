import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { banner } from '../../text/banner.ts';
import { packageText } from '../../text/package-file.ts';

import { loadCompiler, loadValidator } from '../../validate.ts';
import type { BoundaryTable, OperationCases, PayloadCases } from './case.ts';
import { usualSchemes } from './cases/request.ts';
import { compileCases, type Compiled } from './compile.ts';
import { boundaryText, linesOf } from './print/boundary.ts';
import { fileNames } from './print/name.ts';
import { operationText, title } from './print/operation.ts';
import { payloadText } from './print/payload.ts';
import { placesText } from './print/place.ts';

/**
 * `contract/`: tests of the generated client over real HTTP, made of everything that the description documents. They
 * hold every value that they expect, and read no description when they run.
 */
export const emitContract = async (api: Api): Promise<readonly File[]> => {
  const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);
  const compiled = compileCases(api, { validator: createValidator(api.document), compileChecks });
  const names = fileNames(api.operations.map(({ name }) => name));
  const tests = compiled.operations.flatMap((cases) => operationFiles(api, cases, `contract/${names.get(cases.operation.name) ?? ''}`));
  const payloads = payloadFiles(api, compiled.payloads);
  if (tests.length + payloads.length === 0) return [];
  return [...tests, ...payloads, { path: 'contract/places.ts', text: placesText(api, compiled.payloads) }, ...validatorFiles(api, compiled), ...supportFiles()];
};

const operationFiles = (api: Api, cases: OperationCases, path: string): readonly File[] => [
  ...(cases.exchanges.length > 0 ? [{ path: `${path}.test.ts`, text: operationText(api, cases, usualSchemes(api, cases.operation)) }] : []),
  ...chunks(cases.boundaries.filter(({ rows }) => rows.length > 0)).map((tables, index) => ({
    path: `${path}.boundary${index === 0 ? '' : `-${index + 1}`}.test.ts`,
    text: boundaryText(api, { title: title(cases.operation), places: cases.operation.name, tables }),
  })),
];

const payloadFiles = (api: Api, payloads: readonly PayloadCases[]): readonly File[] =>
  payloads.length === 0
    ? []
    : [
        { path: 'contract/webhooks.test.ts', text: payloadText(api, payloads) },
        ...chunks(payloads.flatMap(({ boundaries }) => boundaries).filter(({ rows }) => rows.length > 0)).map((tables, index) => ({
          path: `contract/webhooks.boundary${index === 0 ? '' : `-${index + 1}`}.test.ts`,
          text: boundaryText(api, { title: 'webhooks', tables }),
        })),
      ];

/** Tables that fit a file that can still be read; a table of its own size gets a file of its own. */
const chunks = (tables: readonly BoundaryTable[]): readonly (readonly BoundaryTable[])[] => {
  const files: BoundaryTable[][] = [];
  let lines = Infinity;
  for (const table of tables) {
    lines += linesOf(table);
    if (lines > 280) {
      files.push([]);
      lines = linesOf(table);
    }
    files.at(-1)?.push(table);
  }
  return files;
};

const validatorFiles = (api: Api, { moduleText, checks }: Compiled): readonly File[] => {
  const imported = ['equal', 'formats', 'readPattern', 'ucs2length'].filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(moduleText));
  const imports = imported.length === 0 ? '' : `import { ${imported.join(', ')} } from '${engineModule}';\n\n`;
  const declared = checks.map(({ name }) => `export declare const ${name}: Check;\n`).join('');
  return [
    { path: 'contract/validators.js', text: `${banner(api.source).text}\n${imports}${moduleText}` },
    { path: 'contract/validators.d.ts', text: `${banner(api.source).text}\nimport type { Check } from './support/check.ts';\n\n${declared}` },
  ];
};

// What compiled checks call; the mock of the package brings it.
const engineModule = '../runtime/mock/schema.js';

const supportFiles = (): readonly File[] =>
  support.map((name) => ({ path: `contract/support/${name}.ts`, text: supportBanner + packageText(`emit/contract/support/${name}.ts`) }));

const support = ['call', 'check', 'fault', 'json', 'mismatch', 'multipart', 'request', 'result', 'server'];

const supportBanner = '// Support for contract tests, the same in every package that Specwright generates. Do not edit.\n';
