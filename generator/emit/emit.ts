import type { File } from '../file.ts';
import type { Api } from '../model/api.ts';

/** An emitter turns a model into files, with paths relative to `generated/<api>/`. It reads nothing else. */
export type Emit = (api: Api) => readonly File[] | Promise<readonly File[]>;
