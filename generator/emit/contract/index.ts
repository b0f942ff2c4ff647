import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { banner } from '../../text/banner.ts';
import { showHidden } from '../../text/escape.ts';
import { packageText } from '../../text/package-file.ts';
import { loadCompiler, loadValidator } from '../../validate.ts';
import type { BoundaryTable, OperationCases, PayloadCases, ValidityCase } from './case.ts';
import { usualSchemes } from './cases/request.ts';
import { compileCases, type Compiled } from './compile.ts';
import { boundaryText, longest, pieces } from './print/boundary.ts';
import { fileNames } from './print/name.ts';
import { operationTexts, title } from './print/operation.ts';
import { payloadText } from './print/payload.ts';
import { schemaText } from './print/schema.ts';
import { coverageText } from './print/coverage.ts';
import { morePlacesText, placesText } from './print/place.ts';

/**
 * `contract/`: tests of the generated client over real HTTP, made of everything that the description documents. They
 * hold every value that they expect, and read no description when they run.
 */
export const emitContract = async (api: Api): Promise<Iterable<File>> => {
  const [createValidator, compileChecks] = await Promise.all([loadValidator('refused'), loadCompiler('refused')]);
  return contractFiles(api, compileCases(api, { validator: createValidator(api.document), compileChecks }));
};

function* contractFiles(api: Api, compiled: Compiled): Generator<File, void> {
  let count = 0;
  for (const file of testFiles(api, compiled)) {
    count += 1;
    yield file;
  }
  if (count === 0) return;
  yield { path: 'contract/places.ts', text: placesText(api, compiled) };
  yield { path: 'contract/places.json', text: morePlacesText(api, compiled) };
  yield { path: 'contract/coverage.json', text: coverageText(compiled.coverage) };
  yield* validatorFiles(api, compiled);
  yield* supportFiles();
}

function* testFiles(api: Api, { operations, payloads, schemas }: Compiled): Generator<File, void> {
  const names = fileNames(api.operations.map(({ name }) => name));
  for (const cases of operations)
    yield* operationFiles(api, cases, `contract/${names.get(cases.operation.name) ?? ''}`);
  yield* payloadFiles(api, payloads);
  yield* schemaFiles(api, schemas);
}

const operationFiles = (api: Api, cases: OperationCases, path: string): readonly File[] => [
  ...(cases.exchanges.length > 0
    ? operationTexts(api, cases, usualSchemes(api, cases.operation)).map(({ suffix, text }) => ({
        path: `${path}${suffix}.test.ts`,
        text,
      }))
    : []),
  ...boundaryFiles(api, {
    path,
    title: title(cases.operation),
    places: cases.operation.name,
    tables: cases.boundaries,
  }),
];

interface Boundaries {
  readonly path: string;
  readonly title: string;
  readonly places?: string;
  readonly tables: readonly BoundaryTable[];
}

/** What is sent and what is answered have files of their own, and more than one where one would be too long. */
const boundaryFiles = (api: Api, { path, tables, ...given }: Boundaries): readonly File[] =>
  (['request', 'response'] as const).flatMap((direction) =>
    chunks(tables.filter(({ check }) => check.direction === direction)).map((some, index) => ({
      path: `${path}.${direction}.boundary${index === 0 ? '' : `-${index + 1}`}.test.ts`,
      text: boundaryText(api, { ...given, tables: some }),
    })),
  );

const payloadFiles = (api: Api, payloads: readonly PayloadCases[]): readonly File[] =>
  payloads.length === 0
    ? []
    : [
        { path: 'contract/webhooks.test.ts', text: payloadText(api, payloads) },
        ...boundaryFiles(api, {
          path: 'contract/webhooks',
          title: 'webhooks',
          tables: payloads.flatMap(({ boundaries }) => boundaries),
        }),
      ];

const schemaFiles = (api: Api, schemas: readonly ValidityCase[]): readonly File[] =>
  Array.from({ length: Math.ceil(schemas.length / schemasPerFile) }, (_, index) => ({
    path: `contract/schemas${index === 0 ? '' : `-${index + 1}`}.test.ts`,
    text: schemaText(api, schemas.slice(index * schemasPerFile, (index + 1) * schemasPerFile)),
  }));

const schemasPerFile = 150;

/** Tables that together fit a file that can still be read. */
const chunks = (tables: readonly BoundaryTable[]): readonly (readonly BoundaryTable[])[] => {
  const files: BoundaryTable[][] = [];
  let length = Infinity;
  for (const { table, lines } of tables.flatMap(pieces)) {
    length += lines;
    if (length > longest) {
      files.push([]);
      length = lines;
    }
    files.at(-1)?.push(table);
  }
  return files;
};

const validatorFiles = (api: Api, { moduleText, imports: used, checks }: Compiled): readonly File[] => {
  const imports = used.length === 0 ? '' : `import { ${used.join(', ')} } from '${engineModule}';\n\n`;
  const declared = checks.map(({ name }) => `export declare const ${name}: Check;\n`).join('');
  return [
    { path: 'contract/validators.js', text: `${banner(api.source).text}\n${imports}${showHidden(moduleText)}\n` },
    {
      path: 'contract/validators.d.ts',
      text: `${banner(api.source).text}\nimport type { Check } from './support/check.ts';\n\n${declared}`,
    },
  ];
};

// What compiled checks call: the run-time that mocks have for it, copied, as a package may have tests and no mock.
const engineModule = './support/schema.js';
const engineFiles = ['schema', 'formats', 'pattern'];

const supportFiles = (): readonly File[] => [
  ...support.map((name) => ({
    path: `contract/support/${name}.ts`,
    text: supportBanner + packageText(`emit/contract/support/${name}.ts`),
  })),
  ...engineFiles.map((name) => ({
    path: `contract/support/${name}.js`,
    text: supportBanner + packageText(`runtime/mock/${name}.js`),
  })),
];

const support = [
  'annotation',
  'annotations',
  'call',
  'check',
  'coverage',
  'coverage-data',
  'coverage-report',
  'coverage-reporter',
  'coverage-schema',
  'fault',
  'hash',
  'json',
  'mismatch',
  'multipart',
  'request',
  'result',
  'server',
  'text',
];

const supportBanner =
  '// Support for contract tests, the same in every package that Specwright generates. Do not edit.\n';
