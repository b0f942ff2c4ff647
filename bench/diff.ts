import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffDocuments } from '../generator/diff/index.ts';
import type { JsonObject, JsonValue } from '../generator/model/api.ts';
import { readBase } from '../generator/read/base.ts';
import { median } from './measure.ts';

/**
 * What comparing takes once two descriptions are read: each with an edited copy of itself, and one description many
 * times over. `npm run compile && node dist/bench/diff.js <description>…`
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The same description with one schema in fifty changed: a constraint, a member, a description. */
const edited = (document: JsonObject): JsonObject => {
  let count = 0;
  const edit = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map(edit);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value as JsonObject).map(([name, member]) => [name, edit(member)]));
    if (copy['type'] !== 'string' && copy['type'] !== 'object') return copy;
    count += 1;
    if (count % 50 !== 0) return copy;
    return copy['type'] === 'string' ? { ...copy, maxLength: count } : { ...copy, description: `Edited ${count}` };
  };
  return edit(document) as JsonObject; // an object stays one
};

/** A description several times over, each with paths and schemas of its own. */
const times = (document: JsonObject, copies: number): JsonObject => {
  const text = JSON.stringify(document);
  const all = Array.from(
    { length: copies },
    (_, index) => JSON.parse(text.replaceAll('#/components/schemas/', `#/components/schemas/c${index}.`)) as JsonObject,
  );
  const merged = (
    of: (one: JsonObject) => JsonValue | undefined,
    name: (key: string, index: number) => string,
  ): JsonObject =>
    Object.fromEntries(
      all.flatMap((one, index) =>
        Object.entries((of(one) ?? {}) as JsonObject).map(([key, value]) => [name(key, index), value] as const),
      ),
    );
  return {
    ...document,
    paths: merged(
      ({ paths }) => paths,
      (path, index) => `/c${index}${path}`,
    ),
    components: {
      ...(document['components'] as JsonObject),
      schemas: merged(
        (one) => (one['components'] as JsonObject | undefined)?.['schemas'],
        (name, index) => `c${index}.${name}`,
      ),
    },
  };
};

const sizeOf = (value: JsonValue): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value as JsonObject).reduce<number>((sum, member) => sum + sizeOf(member), 1)
    : 1;

const row = (
  name: string,
  before: JsonObject,
  rounds: number,
): { readonly text: string; readonly size: number; readonly time: number } => {
  const after = edited(before);
  const spent: number[] = [];
  let found = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    found = diffDocuments(before, after).length;
    const { user, system } = process.cpuUsage(start);
    if (round > 0) spent.push((user + system) / 1000);
  }
  const time = median(spent);
  const size = sizeOf(before);
  return {
    text: `| ${name} | ${size.toLocaleString('en-US')} | ${found.toLocaleString('en-US')} | ${time.toFixed(1)} | ${((time * 10_000) / size).toFixed(1)} |`,
    size,
    time,
  };
};

const load = async (path: string): Promise<JsonObject> => {
  const { source, problems } = await readBase({ root, api: 'bench', from: path, out: 'generated' });
  if (source === undefined) throw new Error(JSON.stringify(problems));
  return source.document;
};

/** The exponent of a power law through the points: 1 is linear. */
const exponent = (points: readonly { readonly size: number; readonly time: number }[]): number => {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
};

process.stdout.write(
  '| description | values | changes | CPU ms | per 10,000 values |\n| --- | --: | --: | --: | --: |\n',
);
const descriptions = process.argv.slice(2).map((path) => resolve(path));
for (const path of descriptions) {
  const document = await load(path);
  process.stdout.write(
    `${row(basename(path).replace(/\.\w+$/u, ''), document, sizeOf(document) > 200_000 ? 3 : 9).text}\n`,
  );
}
const [first] = descriptions;
if (first !== undefined) {
  const document = await load(first);
  const points = [1, 2, 4, 8].map((copies) => ({
    copies,
    ...row(`${copies} x ${basename(first).replace(/\.\w+$/u, '')}`, times(document, copies), 3),
  }));
  for (const { text } of points) process.stdout.write(`${text}\n`);
  process.stdout.write(`\nTime grows with the size to the power of ${exponent(points).toFixed(2)}.\n`);
}
