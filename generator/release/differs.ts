import type { File } from '../file.ts';

type Content = ReadonlyMap<string, Uint8Array>;

/** Whether a package that is made now is another one than a released package, as far as people get to see it. */
export const differs = (files: readonly File[], released: Content): boolean => {
  const made = new Map(files.map(({ path, text }) => [path, Buffer.from(text, 'utf8')]));
  // Nothing generates a package's changelog: it tells of releases.
  return contentDiffers(made, new Map([...released].filter(([path]) => path !== 'CHANGELOG.md')));
};

/** Whether npm would publish other files from one folder than there are in another. */
export const contentDiffers = (folder: Content, other: Content): boolean => {
  const isShown = publishedFrom(folder.get('package.json'));
  const ours = [...folder].filter(([path]) => isShown(path));
  const theirs = [...other.keys()].filter(isShown);
  return theirs.some((path) => !folder.has(path)) || ours.some(([path, bytes]) => !isSame(bytes, other.get(path)));
};

const isSame = (bytes: Uint8Array, others: Uint8Array | undefined): boolean =>
  others !== undefined && Buffer.compare(bytes, others) === 0;

/** Which paths npm publishes: those that `files` of package.json lists, and those that it always takes. */
const publishedFrom = (manifest: Uint8Array | undefined): ((path: string) => boolean) => {
  const value: unknown = manifest === undefined ? {} : JSON.parse(Buffer.from(manifest).toString('utf8'));
  const listed =
    typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files) ? value.files : [];
  const always = ['package.json', 'README.md', 'LICENSE'];
  return (path) => [...always, ...listed].some((one) => path === one || path.startsWith(`${one}/`));
};
