import type { File } from '../file.ts';
import type { Api } from '../model/api.ts';

/**
 * An emitter turns a model into files, with paths relative to `generated/<api>/`. It reads nothing else. The texts may be made
 * one by one, as they are taken.
 */
export type Emit = (api: Api) => Iterable<File> | Promise<Iterable<File>>;
