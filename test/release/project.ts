import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem, release, type ReleaseOptions, type Releases } from '../../generator/index.ts';
import { rebuild } from '../../scripts/release.ts';
import { folderWith, specwright, type Files, type Said } from '../cli/tool.ts';

/** A repository with two APIs, as somebody might have it. */
export interface Project {
  readonly root: string;
  readonly run: (...parameters: readonly string[]) => Promise<Said>;
  readonly git: (...parameters: readonly string[]) => string;
  /** Changes a text of a file and commits that. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
}

export const loans = `openapi: 3.1.0
info: { title: Reading room, version: 1.0.0 }
servers: [{ url: https://books.example.org }]
paths:
  /loans:
    get:
      operationId: listLoans
      summary: List loans
      responses:
        '200': { description: All of them, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Loan' } } } } }
    post:
      operationId: createLoan
      summary: Lend a book
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewLoan' } } } }
      responses:
        '201': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Loan' } } } }
  /loans/{isbn}:
    delete:
      operationId: endLoan
      summary: Take a book back
      parameters: [{ name: isbn, in: path, required: true, schema: { type: string } }]
      responses:
        '204': { description: It is back }
components:
  schemas:
    NewLoan:
      type: object
      required: [isbn]
      properties:
        isbn: { type: string }
    Loan:
      type: object
      required: [isbn, state]
      properties:
        isbn: { type: string }
        state: { enum: [out, back] }
`;

const rooms = `openapi: 3.1.0
info: { title: Rooms, version: 1.0.0 }
paths:
  /rooms:
    get: { operationId: listRooms, summary: List rooms, responses: { '204': { description: None } } }
`;

const configuration = `apis:
  loans: # the lending desk
    root: specs/loans.yaml
    x-specwright: { version: 1.0.0 }
  rooms:
    root: specs/rooms.yaml
    x-specwright: { version: 1.0.0 }
x-specwright:
  scope: '@books'
  license: MIT
  repository: https://git.books.example.org/desk
`;

/** A repository with a commit of all that is given, built. */
export const projectWith = async (more: Files = {}): Promise<Project> => {
  const root = await folderWith({
    'redocly.yaml': configuration,
    'specs/loans.yaml': loans,
    'specs/rooms.yaml': rooms,
    '.gitignore': '.npmrc\n.npm/\n.cache/\n',
    ...more,
  });
  const project = projectAt(root);
  project.git('init', '--quiet');
  project.git('config', 'user.name', 'A. Librarian');
  project.git('config', 'user.email', 'desk@books.example.org');
  await rebuild({ root, out })();
  project.git('add', '--all');
  project.git('commit', '--quiet', '--message', 'Begin');
  return project;
};

/** The same project again, in a folder of its own. */
export const copyOf = async ({ root }: Project): Promise<Project> => {
  const copy = await folderWith({});
  await cp(root, copy, { recursive: true });
  return projectAt(copy);
};

/** Releases in this process. */
export const releaseIn = (root: string, options: Partial<ReleaseOptions> = {}): Promise<Releases> =>
  release({ root, out, first: false, offline: true, dryRun: false, date: '2026-02-03', ...options }, rebuild({ root, out }));

/** Every problem as it would be printed. */
export const linesOf = ({ problems }: Pick<Releases, 'problems'>): readonly string[] => problems.map(formatProblem);

const out = 'generated';

const projectAt = (root: string): Project => {
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const git = (...parameters: readonly string[]): string =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...parameters], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  return {
    root,
    run: (...parameters) => specwright(root, parameters, { HOME: root }),
    git,
    read,
    edit: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      await writeFile(join(root, path), text.replace(from, to));
      git('commit', '--quiet', '--all', '--message', 'Edit');
    },
  };
};
