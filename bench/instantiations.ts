import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generate } from '../generator/index.ts';
import { table, writeSection } from './section.ts';
import { describeThings } from './things.ts';

/** What the compiler does for a program that calls each of 400 operations: by name, and by path as openapi-fetch does. */
const operations = 400;
const folder = mkdtempSync(join(tmpdir(), 'specwright-bench-'));

try {
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'things.json'), JSON.stringify(describeThings(operations)));
  const { plan } = await generate({ root: folder, inputs: ['things.json'] });
  for (const { path, text } of plan.flatMap(({ creates }) => creates)) {
    mkdirSync(dirname(join(folder, 'things', path)), { recursive: true });
    writeFileSync(join(folder, 'things', path), text);
  }
  const init = (index: number): string =>
    `{ params: { path: { id: 1 } }, body: { id: 1, kind: ${index % 50 === 0 ? "'any'" : "'small'"} } }`;
  const calls = (call: (index: number) => string): string =>
    [...Array(operations).keys()]
      .map((index) => `const r${index} = await ${call(index)};\nif (r${index}.ok) r${index}.data.id.toFixed();`)
      .join('\n');
  const client = "import { createThingsClient } from './things/index.js';\nconst things = createThingsClient();\n";
  const programs: readonly (readonly [string, string])[] = [
    ['the types alone', "import type { paths } from './things/schema.js';\nexport type Path = keyof paths;\n"],
    ['calls by name', `${client}${calls((index) => `things.putThing${index}(${init(index)})`)}\nexport {};\n`],
    [
      'calls by path',
      `${client}${calls((index) => `things.PUT('/things${index}/{id}', ${init(index)})`).replaceAll('.ok) ', '.data) ')}\nexport {};\n`,
    ],
  ];
  const rows = programs.map(([name, text], index) => {
    const path = join(folder, `program${index}.mts`);
    writeFileSync(path, text);
    const before = process.cpuUsage();
    const program = ts.createProgram([path], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    });
    const wrong = ts.getPreEmitDiagnostics(program);
    if (wrong.length > 0) throw new Error(ts.flattenDiagnosticMessageText(wrong[0]!.messageText, '\n'));
    const { user, system } = process.cpuUsage(before);
    // What `tsc --extendedDiagnostics` prints; the declarations leave it out.
    const instantiations = (program as unknown as { getInstantiationCount(): number }).getInstantiationCount();
    return [
      name,
      instantiations.toLocaleString('en-US'),
      (instantiations / operations).toFixed(0),
      ((user + system) / 1e6).toFixed(2),
    ];
  });
  writeSection(
    'Type checking',
    `A program that calls each of ${operations} operations and reads a member of what it gets, with TypeScript ${ts.version}, libraries checked.\n\n${table(['program', 'instantiations', 'for each operation', 'CPU s'], rows)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
