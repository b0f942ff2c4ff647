import { windowsDevice } from '../file.ts';

/** Whether a name can be a folder on every system: no separators, nothing that Windows reserves, no dots at the ends. */
export const isFolderName = (name: string): boolean =>
  /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/.test(name) &&
  !windowsDevice.test(name) &&
  !name.startsWith('-');

/** The nearest portable folder name, in lower case with hyphens; `undefined` when nothing of the text can stay. */
export const toFolderName = (text: string): string | undefined => {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (words === '') return undefined;
  return windowsDevice.test(words) ? `${words}-api` : words;
};

/** The folder of the docs, beside those of the packages. */
export const siteFolder = 'site';

/** Whether the folder of a package would be that of the docs, on a disk that ignores case. */
export const isSiteFolder = (name: string): boolean => name.toLowerCase() === siteFolder;
