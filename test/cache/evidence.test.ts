import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { confirm, noEvidence } from '../../generator/cache/evidence.ts';
import { sha256 } from '../../generator/hash.ts';
import { temporaryFolder } from '../consumer/tools.ts';

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('a file of %i bytes is known by all of them', async (size) => {
  const path = join(await temporaryFolder(onTestFinished), 'file');
  const bytes = Buffer.alloc(size, 'specwright');
  await writeFile(path, bytes);
  const evidence = { ...noEvidence, files: [[path, sha256(bytes)] as const] };
  expect(confirm(evidence)?.files[0]?.slice(0, 2)).toEqual([path, sha256(bytes)]);
  await writeFile(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]));
  expect(confirm(evidence)).toBe(undefined);
});
