import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { configuration, description, ping } from './description.ts';
import { folderWith, specwright } from './tool.ts';

/** A project of two small APIs. */
export const twoApis = {
  'redocly.yaml': configuration({ ping: 'specs/ping.yaml', pong: 'specs/pong.yaml' }),
  'specs/ping.yaml': description(),
  'specs/pong.yaml': description(ping('pong')),
};

let first: Promise<string> | undefined;

const build = async (): Promise<string> => {
  const root = await folderWith(twoApis);
  const { code, stderr } = await specwright(root, ['build']);
  if (code !== 0) throw new Error(stderr);
  return root;
};

/** Puts what a build gives into a folder that has the project; the build itself runs once per file of tests. */
export const addOutput = async (root: string): Promise<void> => {
  first ??= build();
  await cp(join(await first, 'generated'), join(root, 'generated'), { recursive: true, preserveTimestamps: true });
};
