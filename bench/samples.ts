import { basename, dirname } from 'node:path';
import { buildApi } from '../generator/model/build.ts';
import type { Api, Header, MediaType, Parameter } from '../generator/model/api.ts';
import { child, valueAt, type Pointer } from '../generator/model/pointer.ts';
import { createSampler, type Direction } from '../generator/model/sample.ts';
import { read } from '../generator/read/index.ts';
import { loadValidator } from '../generator/validate.ts';
import { table } from './section.ts';

/**
 * How many schemas of descriptions a valid value is made of: those of components, parameters, headers and bodies, each
 * with the least and the most that it takes, without the examples. `npm run bench:samples -- <file>…`.
 */
type Site = readonly [schema: Pointer, direction: Direction];

const sitesOf = ({ operations, document }: Api): readonly Site[] => {
  const sites = new Map<string, Site>();
  const add = (schema: Pointer | undefined, direction: Direction): void => {
    if (schema !== undefined) sites.set(`${direction} ${schema}`, [schema, direction]);
  };
  const addAll = (direction: Direction, uses: readonly (Parameter | Header | MediaType)[]): void =>
    uses.forEach(({ schema }) => add(schema?.target, direction));
  for (const name of Object.keys(valueAt(document, '/components/schemas') ?? {})) {
    for (const direction of ['request', 'response'] as const) add(child('/components/schemas', name), direction);
  }
  for (const { parameters, body, responses } of operations) {
    addAll('request', [...parameters, ...(body?.content ?? [])]);
    for (const { headers, content } of responses) addAll('response', [...headers, ...content]);
  }
  return [...sites.values()];
};

const createValidator = await loadValidator();
const forms = ['required', 'full'] as const;
const rows: (readonly string[])[] = [];
for (const file of process.argv.slice(2)) {
  const { sources } = await read({ root: dirname(file), inputs: [basename(file)], lint: false });
  for (const { api } of sources.map(buildApi)) {
    if (api === undefined) continue;
    const { validate } = createValidator(api.document);
    const sample = createSampler(api.document, validate);
    const sites = sitesOf(api);
    const begun = process.cpuUsage();
    const misses = sites.flatMap(([schema, direction]) =>
      forms.flatMap((form) => {
        const made = sample({ schema, form, direction });
        const isValid = made.kind === 'valid' && validate(schema, made.value, direction).length === 0;
        return isValid
          ? []
          : [`${direction} ${form} ${schema}: ${made.kind === 'valid' ? 'invalid' : made.error.message}`];
      }),
    );
    const { user, system } = process.cpuUsage(begun);
    const tried = sites.length * forms.length;
    rows.push([
      basename(file),
      String(sites.length),
      String(tried),
      String(tried - misses.length),
      `${((100 * (tried - misses.length)) / tried).toFixed(2)} %`,
      ((user + system) / 1e6).toFixed(1),
    ]);
    for (const miss of misses) process.stdout.write(`${miss}\n`);
  }
}
process.stdout.write(table(['description', 'schemas and directions', 'values', 'valid', 'share', 'CPU s'], rows));
