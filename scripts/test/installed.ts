import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate, isError, mendOutput, writePlans, type Problem } from '../../generator/index.ts';

/** A generated package that somebody installed. */
export interface Installed {
  readonly name: string;
  /** The description that it carries. */
  readonly description: string;
  readonly client: string;
}

/** The package of this name in a project, if it is one that Specwright made. */
export const findInstalled = (root: string, name: string): Installed | undefined => {
  const { resolve } = createRequire(join(root, 'package.json'));
  try {
    return { name, description: resolve(`${name}/openapi.json`), client: resolve(name) };
  } catch {
    return undefined;
  }
};

/**
 * Packages carry their description and not the tests made of it, which weigh more than all the rest: they are made
 * here, of that description, and call the client that is installed. Returns the folder with the tests.
 */
export const testsOf = async (
  root: string,
  { description, client }: Installed,
): Promise<{ readonly folder: string } | { readonly problems: readonly Problem[] }> => {
  const place = { root, out: cache };
  const mended = await mendOutput(place);
  const { plan, problems: found } = await generate({
    ...place,
    inputs: [description],
    artefacts: ['contract'],
    force: true,
  });
  const written = await writePlans({ ...place, plans: plan });
  const problems = [...mended.problems, ...found, ...written.problems].filter(isError);
  const [folder] = plan.map((one) => join(root, cache, one.folder));
  if (folder === undefined || problems.length > 0) return { problems };
  await writeFile(join(folder, 'index.js'), `export * from ${JSON.stringify(pathToFileURL(client).href)};\n`);
  return { folder };
};

const cache = 'node_modules/.cache/specwright/installed';
