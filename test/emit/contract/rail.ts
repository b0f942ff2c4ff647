import { fileURLToPath } from 'node:url';
import type { Api } from '../../../generator/model/api.ts';
import { read } from '../../../generator/read/index.ts';
import { modelOf } from '../../api.ts';

/** A description that uses nearly all that a request can be made of. */
export const railApi = async (): Promise<Api> => {
  const { sources } = await read({ root: fileURLToPath(new URL('./rail', import.meta.url)), inputs: ['rail.yaml'], lint: false });
  return modelOf(sources[0]!);
};
