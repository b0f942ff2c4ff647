import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GitHub's description, 1,223 operations, from npm: too large to be kept here. */
export const github = (): string => {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/specwright/bench', import.meta.url));
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '@octokit/openapi@23.0.2'], { cwd: folder });
  }
  return file;
};
