import type { Api, Operation, SecurityScheme } from '../../model/api.ts';
import { hasDirections } from '../../model/direction.ts';
import { essenceOf, isBytes, isJsonType, isRange } from '../../model/media-type.ts';
import { moduleOf } from '../../model/module.ts';
import { isReservedWord } from '../../model/name.ts';
import { callOf } from '../../model/operation.ts';
import { ownEntries } from '../../model/resolve.ts';
import { sampleCall } from '../../model/sample-call.ts';
import { sampleRequirement, unsentSchemes, usedSchemes } from '../../model/security.ts';
import { samplePlace, serverChoices, type SamplePlace } from '../../model/server.ts';
import { callArgument } from '../../text/call-argument.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import {
  caseLabel,
  identifier,
  key,
  markdown,
  markdownBlock,
  markdownCode,
  markdownLink,
  packageName,
  string,
} from '../../text/escape.ts';
import { literal } from '../../text/literal.ts';
import { markdownBanner } from '../../text/banner.ts';
import { markdownParagraph } from '../../text/markdown-prose.ts';
import { dependencies } from './manifest.ts';

/** Everything that the package's README prints. */
export interface ReadmeView {
  readonly banner: Code;
  readonly name: string;
  readonly about: Code;
  readonly install: Code;
  readonly variable: string;
  /** An API may have webhooks alone; then nothing is called. */
  readonly hasOperations: boolean;
  readonly firstCall: Code;
  readonly resultSample: Code;
  readonly operations: readonly { readonly call: Code; readonly request: Code; readonly summary: Code }[];
  readonly hasCredentials: boolean;
  readonly credentials: readonly { readonly option: Code; readonly sentAs: Code; readonly scheme: Code }[];
  readonly hasUnsent: boolean;
  /** That nothing is asked for, or what the client does not send. */
  readonly unsent: Code;
  readonly options: readonly { readonly option: Code; readonly meaning: Code }[];
  readonly hasErrors: boolean;
  readonly errors: readonly { readonly operation: Code; readonly status: Code; readonly meaning: Code }[];
  readonly typesImport: Code;
  readonly descriptionFile: Code;
  /** What there is besides a client; empty, or paragraphs of their own. */
  readonly beside: Code;
}

/** Decides what the README says; the template only prints it. `paths` are the package's other files. */
export const readmeView = (api: Api, paths: readonly string[]): ReadmeView => {
  const credentials = usedSchemes(api).flatMap(credentialRows);
  const unsent = unsentLine(api, credentials.length > 0);
  const errors = api.operations.flatMap(errorRows);
  return {
    banner: markdownBanner(api.source),
    name: api.package.name,
    about: inOneLine([
      markdown(`Typed client for ${api.title}.`),
      ...(api.description === undefined ? [] : [markdownParagraph(api.description)]),
    ]),
    install: installLines(api),
    variable: api.names.variable,
    hasOperations: api.operations.length > 0,
    firstCall: markdownBlock(firstCall(api), 'ts'),
    resultSample: markdownBlock(resultSample(api), 'ts'),
    operations: api.operations.map((operation) => ({
      call: markdownCode(`${api.names.variable}.${operation.name}(${neededBy(operation).text})`),
      request: markdownCode(callOf(operation)),
      summary: inOneLine([...(operation.deprecated ? [code`Deprecated.`] : []), ...saidOf(operation)]),
    })),
    hasCredentials: credentials.length > 0,
    credentials,
    hasUnsent: unsent.text !== '',
    unsent,
    options: optionRows(api),
    hasErrors: errors.length > 0,
    errors,
    typesImport: markdownCode(
      `import type { components, operations, paths } from ${string(moduleOf(api, 'schema')).text}`,
    ),
    descriptionFile: markdownCode(moduleOf(api, 'openapi.json')),
    beside: joinCode(
      [
        ...streamLines(api),
        ...choiceLines(api),
        ...directionLines(api),
        ...webhookLines(api),
        ...docsLines(api),
        ...fixtureLines(api, paths),
        ...mockLines(api, paths),
      ].map((lines) => code`\n\n${lines}`),
      '',
    ),
  };
};

// Only a package whose name somebody has chosen can be had by it.
const installLines = (api: Api): Code =>
  api.package.isUnclaimed === true
    ? code`Nobody has chosen a name for this package, so it is imported from its folder. What it depends on has to be there:

${markdownBlock(`npm install openapi-fetch@${dependencies['openapi-fetch']}`, 'sh')}

${markdownCode('scope')} or ${markdownCode('package')} in redocly.yaml gives it a name.`
    : markdownBlock(`npm install ${packageName(api.package.name).text}`, 'sh');

/** What a call cannot do without, by its place. */
const neededBy = ({ parameters, body }: Operation): Code => {
  const needed = parameters.filter(({ required }) => required);
  const places = [...new Set(needed.map(({ in: place }) => place))].map((place) => {
    const names = needed
      .filter(({ in: other }) => other === place)
      .map(({ name }) => (isShort(name) ? identifier(name) : code`${key(name)}: …`));
    return code`${identifier(place)}: { ${joinCode(names, ', ')} }`;
  });
  const members = [
    ...(places.length === 0 ? [] : [code`params: { ${joinCode(places, ', ')} }`]),
    ...(body?.required === true ? [code`body`] : []),
  ];
  return members.length === 0 ? code`` : code`{ ${joinCode(members, ', ')} }`;
};

const isShort = (name: string): boolean => key(name).text === name && !isReservedWord(name);

const inOneLine = (parts: readonly Code[]): Code =>
  joinCode(
    parts.map((part, index) => (index === 0 ? part : code` ${part}`)),
    '',
  );

const saidOf = ({ summary, description }: Operation): readonly Code[] =>
  summary !== undefined ? [markdown(summary)] : description !== undefined ? [markdownParagraph(description)] : [];

const streamLines = ({ operations, names }: Api): readonly Code[] => {
  const endless = operations.find(({ responses }) =>
    responses.some(({ content }) => content.some(({ mediaType }) => essenceOf(mediaType) === 'text/event-stream')),
  );
  if (endless === undefined) return [];
  const call = `${names.variable}.${endless.method.toUpperCase()}(${string(endless.path).text}, { parseAs: 'stream' })`;
  return [
    code`A call by name reads an answer to its end. What has none, such as ${markdownCode('text/event-stream')}, comes as a stream from
${markdownCode(call)}.`,
  ];
};

const choiceLines = ({ operations, names }: Api): readonly Code[] => {
  const [first] = operations.flatMap((operation) =>
    otherTypes(operation).map((mediaType) => ({ ...operation, mediaType })),
  );
  if (first === undefined) return [];
  const parseAs = isBytes(first.mediaType) ? 'blob' : 'text';
  const call = `${names.variable}.${first.method.toUpperCase()}(${string(first.path).text}, { headers: { accept: ${string(first.mediaType).text} }, parseAs: '${parseAs}' })`;
  return [
    code`A call by name asks for JSON where an answer may have it, and takes nothing else. The answer in another type comes from
${markdownCode(call)}.`,
  ];
};

/** The types that a success may have beside JSON. */
const otherTypes = ({ responses }: Operation): readonly string[] =>
  responses
    .filter(({ status, content }) => isSuccess(status) && content.some(({ mediaType }) => isJsonType(mediaType)))
    .flatMap(({ content }) =>
      content.map(({ mediaType }) => mediaType).filter((mediaType) => !isJsonType(mediaType) && !isRange(mediaType)),
    );

const directionLines = (api: Api): readonly Code[] =>
  hasDirections(api.document)
    ? [
        code`A schema in ${markdownCode('components')} marks the members that travel one way only. ${markdownCode("Readable<components['schemas'][…]>")} of ${markdownCode(moduleOf(api, 'schema'))} is
what an answer holds of it, ${markdownCode("Writable<components['schemas'][…]>")} what a request does.`,
      ]
    : [];

const webhookLines = (api: Api): readonly Code[] =>
  ownEntries(api.document, 'webhooks').length === 0
    ? []
    : [
        code`What the API sends by itself has the types of ${markdownCode('webhooks')}, which ${markdownCode(moduleOf(api, 'schema'))} exports, too.`,
      ];

const docsLines = ({ package: { docs } }: Api): readonly Code[] =>
  docs === undefined
    ? []
    : [code`The ${markdownLink('reference', docs)} shows every operation, field, example and error.`];

const fixtureLines = (api: Api, paths: readonly string[]): readonly Code[] => {
  const file = paths.find((path) => path.startsWith('fixtures/') && path.endsWith('.json'));
  if (file === undefined) return [];
  const entry = markdownCode(moduleOf(api, 'fixtures'));
  const sample = markdownCode(`import body from ${string(moduleOf(api, file)).text} with { type: 'json' }`);
  return [
    code`${entry} exports every documented body, typed, with functions that build fresh ones; without types, each is a
file of JSON: ${sample}.`,
  ];
};

const mockLines = (api: Api, paths: readonly string[]): readonly Code[] =>
  paths.includes('mock.js')
    ? [
        code`${markdownCode(`createMockFetch()`)} of ${markdownCode(moduleOf(api, 'mock'))} gives a function for the option ${markdownCode('fetch')} that answers
as documented and sends nothing.`,
      ]
    : [];

// Nobody should begin with what is about to go.
const firstOperation = ({ operations }: Api): Operation | undefined =>
  operations.find(({ deprecated }) => !deprecated) ?? operations[0];

const firstCall = (api: Api): string => {
  const operation = firstOperation(api);
  const options = operation === undefined ? [] : firstOptions(api, operation);
  const argument = options.length === 0 ? code`` : code`{ ${joinCode(options, ', ')} }`;
  const lines = [
    code`import { ${identifier(api.names.factory)}, unwrap } from ${string(moduleOf(api))};`,
    code``,
    code`const ${identifier(api.names.variable)} = ${identifier(api.names.factory)}(${argument});`,
    ...(operation === undefined
      ? []
      : [
          code`const result = await unwrap(${identifier(api.names.variable)}.${identifier(operation.name)}(${callArgument(
            sampleCall(
              api.document,
              operation,
              operation.parameters.filter(({ required }) => required),
            ),
          )}));`,
        ]),
  ];
  return joinCode(lines, '\n').text;
};

const firstOptions = (api: Api, operation: Operation): readonly Code[] => {
  const place = samplePlace(api, operation.servers);
  const { baseUrl, environment } = place;
  return [
    ...(baseUrl === undefined ? [] : [code`baseUrl: ${string(baseUrl)}`]),
    ...(environment === undefined ? [] : [code`environment: ${string(environment)}`]),
    ...secretOptions(api, operation),
    ...variableOptions(place),
  ];
};

const resultSample = (api: Api): string => {
  const operation = firstOperation(api);
  const call = operation === undefined ? code`call` : code`${identifier(operation.name)}`;
  const cases = (operation?.responses ?? [])
    .filter(({ status }) => !isSuccess(status))
    .map(({ status }) => code`  case ${caseLabel(status)}: /* result.error */ break;`);
  return joinCode(
    [
      code`const result = await ${identifier(api.names.variable)}.${call}(/* … */);`,
      code`if (result.ok) {`,
      code`  result.data;`,
      code`} else switch (result.case) {`,
      ...cases,
      code`  case 'undocumented': /* result.error, result.response.status */ break;`,
      code`}`,
    ],
    '\n',
  ).text;
};

const isSuccess = (status: string): boolean => /^2/u.test(status);

// The names of secrets are shown, never a value: a reader's own come from somewhere safe.
const secretOptions = (api: Api, operation: Operation): readonly Code[] =>
  sampleRequirement(api, operation).flatMap(({ scheme }) =>
    (api.securitySchemes.find(({ name }) => name === scheme)?.options ?? []).map((option) =>
      isReservedWord(option) ? code`${key(option)}: ${identifier(`${option}Secret`)}` : identifier(option),
    ),
  );

const variableOptions = ({ variables }: SamplePlace): readonly Code[] => {
  if (variables.length === 0) return [];
  return [code`variables: ${literal(Object.fromEntries(variables.map(({ name, default: value }) => [name, value])))}`];
};

const unsentLine = (api: Api, hasCredentials: boolean): Code => {
  const unsent = unsentSchemes(api).map(({ name }) => markdownCode(name));
  if (unsent.length === 0) return hasCredentials ? code`` : code`The description asks for no credentials.`;
  return code`${hasCredentials ? code`\n` : code``}The client does not send what ${joinCode(unsent, ', ')} ${unsent.length === 1 ? code`asks` : code`ask`} for; the option ${markdownCode('fetch')}, or a middleware, can.`;
};

const credentialRows = (scheme: SecurityScheme): ReadmeView['credentials'] =>
  scheme.options.map((option) => ({
    option: markdownCode(option),
    sentAs: sentAs(scheme),
    scheme: markdown(scheme.name),
  }));

const sentAs = (scheme: SecurityScheme): Code => {
  if (scheme.kind === 'basic') return code`HTTP basic authentication`;
  return scheme.kind === 'apiKey'
    ? code`${identifier(scheme.in)} ${markdownCode(scheme.parameter)}`
    : code`bearer token`;
};

const optionRows = (api: Api): ReadmeView['options'] => {
  const { servers, variables } = serverChoices(api);
  return [
    ...(servers.length === 0
      ? []
      : [
          {
            option: markdownCode('environment'),
            meaning: joinCode(
              servers.map((server) => code`${markdownCode(string(server.name).text)} ${markdown(server.url)}`),
              ', ',
            ),
          },
        ]),
    ...variables.map((variable) => ({
      option: markdownCode(`variables.${variable.name}`),
      meaning: markdownParagraph(variable.description ?? 'A part of the server address.'),
    })),
    ...commonOptions.map(([option, meaning]) => ({ option: markdownCode(option), meaning: markdown(meaning) })),
  ];
};

const commonOptions = [
  ['baseUrl', 'Another address of the API, instead of the documented one.'],
  ['headers', 'Headers sent with every call.'],
  [
    'timeout',
    'Milliseconds that one attempt may take, the bodies that it sends and reads included; 30,000 unless given, 0 for no limit.',
  ],
  ['retries', 'How often a failed call is tried again when it is safe to: 2 unless given.'],
  [
    'fetch',
    'A function that sends a Request in place of the global fetch. The fetch of the package undici does not take one: give its agents, such as a proxy, to the global fetch as dispatcher.',
  ],
] as const;

const errorRows = (operation: Operation): ReadmeView['errors'] =>
  operation.responses
    .filter(({ status }) => !isSuccess(status))
    .flatMap((response) => {
      const row = (meaning: Code) => ({
        operation: markdownCode(operation.name),
        status: markdownCode(response.status),
        meaning,
      });
      return response.errorCodes.length === 0
        ? [row(markdownParagraph(response.description))]
        : response.errorCodes.map(({ code: name, meaning }) => row(code`${markdownCode(name)}: ${markdown(meaning)}`));
    });
