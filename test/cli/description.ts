/** A small, complete description: lines of YAML under `paths`, then whole lines at the end. */
export const description = (paths: readonly string[] = ping('ping'), ...more: readonly string[]): string =>
  [
    'openapi: 3.1.1',
    'info: { title: Ping, version: "1" }',
    'servers: [{ url: https://ping.example }]',
    'paths:',
    ...paths.map((line) => `  ${line}`),
    ...more,
    '',
  ].join('\n');

/** The lines of a path `/<operationId>` with one operation. */
export const ping = (operationId: string, path = `/${operationId}`): readonly string[] => [
  `${path}:`,
  '  get:',
  `    operationId: ${operationId}`,
  '    responses: { "204": { description: Done. } }',
];

/** A redocly.yaml that names descriptions by API, and lints nothing but their structure. */
export const configuration = (apis: Readonly<Record<string, string>>, ...more: readonly string[]): string =>
  [
    'apis:',
    ...Object.entries(apis).map(([name, root]) => `  ${name}: { root: ${root} }`),
    'rules: { struct: error }',
    ...more,
    '',
  ].join('\n');
