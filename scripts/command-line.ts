import { Command, CommanderError } from 'commander';
import { registerBuild } from './build-command.ts';
import { registerDiff } from './diff-command.ts';
import { registerDocs, registerServe } from './docs-command.ts';
import { registerExplain } from './explain-command.ts';
import { tellFault } from './fault.ts';
import { registerMock } from './mock-command.ts';
import { registerPin } from './pin-command.ts';
import { registerRelease } from './release-command.ts';
import { registerScaffold } from './scaffold-command.ts';
import { registerTest } from './test-command.ts';
import { version } from './version.ts';

const program = new Command('specwright')
  .description('Turns OpenAPI descriptions into linted, typed, installable client packages.')
  .version(version())
  .exitOverride()
  .showHelpAfterError('Run `specwright --help` to see what there is.')
  .addHelpText(
    'after',
    `
Examples:
  specwright init                        makes a folder a project, with a first description
  specwright add orders                  enters another API
  specwright build                       every API in redocly.yaml, into generated/
  specwright build --api billogram       one of them
  specwright build openapi.yaml --out x  any description, no redocly.yaml needed
  specwright watch                       builds again what a saved file changes
  specwright check                       fails when generated/ is not what the descriptions give
  specwright lint --json                 problems as one JSON object
  specwright test                        runs the contract tests; --live tries a server
  specwright drift observed              in what recorded answers differ from the descriptions
  specwright mock --port 4010            answers every documented call, on this machine
  specwright docs --open                 the docs of all APIs, as a site of plain files
  specwright serve                       docs and mocks in the browser, while descriptions are edited
  specwright diff --from v1.2.0          what changed since, and what it breaks
  specwright release --dry-run           which versions the changes ask for
  specwright pin museum.yaml             keeps examples that contradict their schemas as they are
  specwright explain duplicate-name      what a problem code means

Exit codes: 0 fine, 1 problems or drift, 2 wrong usage or a fault.`,
  );

registerBuild(program);
registerMock(program);
registerPin(program);
registerTest(program);
registerDocs(program);
registerServe(program);
registerDiff(program);
registerScaffold(program);
registerRelease(program);
registerExplain(program);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what is wrong; help and version end here too, with 0.
  const isFault = !(error instanceof CommanderError);
  process.exitCode = isFault ? tellFault(error) : error.exitCode === 0 ? 0 : 2;
}
