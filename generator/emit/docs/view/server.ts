import type { Api, Server } from '../../../model/api.ts';
import { valueAt } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';

/** Where an API is, and what may stand in its address. */
export interface ServerView {
  readonly url: string;
  readonly description: string;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly variables: readonly {
    readonly name: string;
    readonly description: string;
    readonly fallback: string;
    readonly values: string;
  }[];
}

/** Tells of a server. */
export const serverView = (api: Api, server: Server): ServerView => {
  const holder = valueAt(api.document, server.pointer);
  return {
    url: server.url,
    description: server.description ?? '',
    discrepancies: isObject(holder) && server.pointer !== '' ? discrepancyViews(holder) : [],
    variables: server.variables.map((variable) => ({
      name: variable.name,
      description: variable.description ?? '',
      fallback: variable.default,
      values: variable.enum.join(', '),
    })),
  };
};
