import type { JsonObject, Operation, Response } from '../../../model/api.ts';
import { child, localPointer } from '../../../model/pointer.ts';
import { followReference, isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';
import { shown } from './code.ts';
import { objectAt, titleOf, twinOf, type ApiSite } from './site.ts';

/** What a reader can go on with after a response: another operation, and what of this call it is given. */
export interface LinkView {
  readonly name: string;
  /** The operation's title; where the description has no such operation, what names it. */
  readonly target: string;
  /** The operation's page and its twin; empty where there is none. */
  readonly href: string;
  readonly twin: string;
  /** Markdown. */
  readonly description: string;
  /** Expressions or values, by the parameter that gets them. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** An expression or a value; empty when nothing is sent. */
  readonly body: string;
  /** The address of another server; empty when it is the operation's own. */
  readonly server: string;
}

/**
 * The links of a response.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#link-object
 */
export const linkViews = (site: ApiSite, { pointer }: Response): readonly LinkView[] =>
  ownEntries(objectAt(site, pointer), 'links').flatMap(([name]) => {
    const { value } = followReference(site.api.document, child(pointer, 'links', name));
    return isObject(value) && !name.startsWith('x-') ? [linkView(site, name, value)] : [];
  });

const linkView = (site: ApiSite, name: string, link: JsonObject): LinkView => {
  const operation = targetOf(site, link);
  const href = operation === undefined ? '' : site.pageOf.operation(operation);
  const server = own(link, 'server');
  const body = own(link, 'requestBody');
  return {
    name,
    target:
      operation === undefined
        ? (ownText(link, 'operationId') ?? ownText(link, 'operationRef') ?? '')
        : titleOf(operation),
    href,
    twin: twinOf(href),
    description: ownText(link, 'description') ?? '',
    parameters: ownEntries(link, 'parameters').map(([parameter, value]) => ({ name: parameter, value: shown(value) })),
    body: body === undefined ? '' : shown(body),
    server: isObject(server) ? (ownText(server, 'url') ?? '') : '',
  };
};

const targetOf = ({ api }: ApiSite, link: JsonObject): Operation | undefined => {
  const id = ownText(link, 'operationId');
  if (id !== undefined) return api.operations.find((operation) => operation.id === id);
  const target = localPointer(own(link, 'operationRef'));
  return api.operations.find(({ pointer }) => pointer === target);
};
