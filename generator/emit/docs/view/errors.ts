import type { Operation, Response } from '../../../model/api.ts';
import { groupEntries } from '../../../model/group.ts';
import { anchorPart } from './schema/anchor.ts';
import { isErrorStatus, titleOf, twinOf, type ApiSite } from './site.ts';
import { isStatusText, statusText } from './status.ts';
import { count, say } from './words.ts';

/** Every failure that an API documents, by status, with the operations that answer it. */
export interface ErrorsView {
  readonly title: string;
  readonly intro: string;
  readonly codes: readonly ErrorCodeRow[];
  readonly statuses: readonly StatusView[];
}

export interface ErrorCodeRow {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly meaning: string;
  readonly operations: readonly ErrorLink[];
}

export interface StatusView {
  readonly id: string;
  readonly status: string;
  readonly text: string;
  readonly kinds: readonly ErrorKind[];
}

/** One meaning of a status. */
export interface ErrorKind {
  /** Markdown. */
  readonly description: string;
  readonly count: string;
  readonly operations: readonly ErrorLink[];
  readonly others: string;
  readonly isLong: boolean;
}

export interface ErrorLink {
  readonly text: string;
  readonly href: string;
  readonly twin: string;
}

const mostListed = 60;

/** Collects the errors of all operations. */
export const errorsView = (site: ApiSite): ErrorsView => {
  const { api, words } = site;
  const found = api.operations.flatMap((operation) =>
    operation.responses.filter(({ status }) => isErrorStatus(status)).map((response) => ({ operation, response })),
  );
  const statuses = [...new Set(found.map(({ response }) => response.status))].sort(byStatus);
  const codes = groupEntries(
    found.flatMap((one) => one.response.errorCodes.map(({ code }) => [`${one.response.status} ${code}`, one] as const)),
  );
  return {
    title: say(words, 'errors'),
    intro: say(words, 'errors.intro', { statuses: count(words, 'statuses', statuses.length) }),
    codes: [...codes].map(([key, places]) => {
      const code = key.slice(key.indexOf(' ') + 1);
      const status = places[0]?.response.status ?? '';
      return {
        id: `code.${anchorPart(status)}.${anchorPart(code)}`,
        code,
        status,
        meaning: places[0]?.response.errorCodes.find((one) => one.code === code)?.meaning ?? '',
        operations: places.slice(0, mostListed).map((place) => link(site, place)),
      };
    }),
    statuses: statuses.map((status) => {
      const alike = found.filter(({ response }) => response.status === status);
      const kinds = groupEntries(
        alike.map((one) => [
          isStatusText(one.response.description, status, words) ? '' : one.response.description,
          one,
        ]),
      );
      return {
        id: `status-${anchorPart(status)}`,
        status,
        text: statusText(status, words),
        kinds: [...kinds].map(([description, places]) => ({
          description,
          count: count(words, 'operations', places.length),
          operations: places.slice(0, mostListed).map((place) => link(site, place)),
          others: places.length > mostListed ? count(words, 'operations.more', places.length - mostListed) : '',
          isLong: places.length > 6,
        })),
      };
    }),
  };
};

interface Found {
  readonly operation: Operation;
  readonly response: Response;
}

const link = (site: ApiSite, { operation, response }: Found): ErrorLink => {
  const page = site.pageOf.operation(operation);
  return { text: titleOf(operation), href: `${page}#response-${anchorPart(response.status)}`, twin: twinOf(page) };
};

const byStatus = (a: string, b: string): number =>
  a === 'default' ? 1 : b === 'default' ? -1 : a < b ? -1 : a > b ? 1 : 0;
