#!/usr/bin/env node
import { build } from './build.ts';
import { tellFault } from './fault.ts';
import { compileLess } from './compile-less.ts';

// A reader such as `head` may have enough before everything is printed, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  console.error(`What there is to say cannot be written: ${error.message}.`);
  process.exit(2);
});

try {
  process.cwd();
} catch {
  console.error('The folder that this command runs in is gone. Change to one that exists, and run the command again.');
  process.exit(2);
}

// The build of everything finds nothing changed more often than not, and is over before the parser of the command
// line would be loaded.
const isPlainBuild = process.argv.length === 3 && process.argv[2] === 'build';

try {
  if (isPlainBuild) process.exitCode = await build([], { api: [], json: false, root: '.' });
  else {
    compileLess();
    await import('./command-line.ts');
  }
} catch (error) {
  process.exitCode = tellFault(error);
}
