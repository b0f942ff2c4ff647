#!/usr/bin/env node
import { build } from './build.ts';
import { tellFault } from './fault.ts';

// The build of everything finds nothing changed more often than not, and is over before the parser of the command
// line would be loaded.
const isPlainBuild = process.argv.length === 3 && process.argv[2] === 'build';

if (isPlainBuild) {
  try {
    process.exitCode = await build([], { api: [], json: false, root: '.' });
  } catch (error) {
    process.exitCode = tellFault(error);
  }
} else await import('./command-line.ts');
