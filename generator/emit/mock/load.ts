import type { Api } from '../../model/api.ts';
import { packageFile } from '../../text/package-file.ts';
import { loadCompiler, loadValidator, type Check } from '../../validate.ts';
import { mockPlan } from './table.ts';

/** A request as a mock reads it. */
export interface Incoming {
  readonly method: string;
  readonly target: string;
  readonly header: (name: string) => string | undefined;
  readonly read: (limit: number) => Promise<Uint8Array | undefined>;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly operation: string | undefined;
  readonly note: string;
}

/** What answers for one API, in this process. */
export interface Mock {
  readonly answer: (incoming: Incoming) => Promise<Outgoing>;
}

/** The run-time that is copied into packages, as it runs here. */
interface Runtime {
  readonly createMock: (
    table: object,
    checks: Readonly<Record<string, Check>>,
    options: { readonly limit?: number },
  ) => Mock;
}

/** Makes the mock of an API without writing a package: the same table, checks and run-time as a package has. */
export const loadMock = async (api: Api, options: { readonly limit?: number } = {}): Promise<Mock> => {
  const { table, sites } = mockPlan(api, await loadValidator());
  const { functions } = (await loadCompiler())(api.document, sites);
  const { createMock } = (await import(packageFile('generator/runtime/mock/mock.js').href)) as Runtime;
  return createMock(table, Object.fromEntries(functions), options);
};
