import { problem, type Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { configFile } from '../read/config.ts';
import { isFolderName, isSiteFolder, toFolderName } from '../read/folder-name.ts';
import { isPackageName } from '../read/package.ts';

/** What keeps a name from being that of a new API beside the ones that there are. */
export const apiProblems = (name: string, others: readonly string[]): readonly Problem[] => {
  const place = { path: configFile };
  if (!isFolderName(name) || !isPackageName(name)) {
    const better = toFolderName(name);
    const remedy =
      better === undefined || better === name
        ? undefined
        : `Call it \`${better}\`: the name becomes a folder and a package.`;
    return [
      problem('api-name', place, `The API name ${quote(name)} cannot be a folder and a package everywhere.`, remedy),
    ];
  }
  if (isSiteFolder(name))
    return [
      problem('api-name', place, `The API ${quote(name)} and the docs would be one folder.`, 'Call it something else.'),
    ];
  const same = others.find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? [] : [problem('api-exists', place, `There is an API ${quote(same)} already.`)];
};
