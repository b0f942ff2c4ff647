import type { Api } from './model/api.ts';

/** What is said of an API that was read. */
export interface Summary {
  readonly name: string;
  readonly title: string;
  readonly operations: number;
}

/** Says so much of an API. */
export const summary = ({ name, title, operations }: Api): Summary => ({ name, title, operations: operations.length });
