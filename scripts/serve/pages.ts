import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { formatProblem, type File, type Problem } from '../../generator/index.ts';
import { liveScript } from './live.ts';

/** The pages that are being served, and the readers who look at them. */
export interface Pages {
  /** Answers what is no call of an API; false when it is one. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Shows new pages to all who look; without any, the old ones stay and the problems are shown on them. */
  readonly show: (files: ReadonlyMap<string, File>, problems: readonly Problem[]) => void;
  /** Sends the readers away, so that the server can end. */
  readonly close: () => void;
}

const mockPrefix = '/mock/';
const livePath = '/-/live';
const scriptPath = '/-/live.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
};

/** Serves a site from memory. Its pages stay as they are published but for one script, which reloads them. */
export const createPages = (): Pages => {
  let current: ReadonlyMap<string, File> = new Map();
  let wrong: readonly Problem[] = [];
  const readers = new Set<ServerResponse>();
  const tell = (response: ServerResponse, event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const problemLines = (): readonly string[] => wrong.map(formatProblem);

  const attend = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    readers.add(response);
    response.on('close', () => readers.delete(response));
    tell(response, 'problems', problemLines());
  };
  const page = (path: string, response: ServerResponse): void => {
    const found = fileAt(current, path);
    if (found === undefined && current.has(`${path}/index.html`))
      return void response.writeHead(308, { location: `/${path}/` }).end();
    const file = found ?? current.get('404.html');
    const extension = extname(file?.path ?? '');
    const text = file?.text ?? '';
    response
      .writeHead(found === undefined ? 404 : 200, {
        'content-type': types[extension] ?? 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(
        extension === '.html' ? text.replace('</head>', `<script src="${scriptPath}" defer></script></head>`) : text,
      );
  };

  return {
    answer: (request, response) => {
      const target = request.url ?? '/';
      if (target.startsWith(mockPrefix)) {
        request.url = target.slice(mockPrefix.length - 1);
        return false;
      }
      const path = pathOf(target);
      if (path === livePath.slice(1)) attend(response);
      else if (path === scriptPath.slice(1))
        response.writeHead(200, { 'content-type': types['.js'], 'cache-control': 'no-store' }).end(liveScript);
      else page(path, response);
      return true;
    },
    show: (files, problems) => {
      wrong = problems;
      const isNew = files.size > 0;
      if (isNew) current = files;
      for (const reader of readers) tell(reader, isNew ? 'reload' : 'problems', problemLines());
    },
    close: () => {
      for (const reader of readers) reader.end();
    },
  };
};

const fileAt = (files: ReadonlyMap<string, File>, path: string): File | undefined =>
  files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);

const pathOf = (target: string): string => {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/su, '').replace(/^\/+/u, ''));
  } catch {
    return '404.html';
  }
};
