export type { Mock } from './emit/mock/load.ts';
export type { File } from './file.ts';
export { artefacts, type Artefact } from './model/artefact.ts';
export { recall, remember, type Held, type Known } from './cache/index.ts';
export { defaultOut } from './write/folder.ts';
export { problem, type Place, type Problem } from './problem/problem.ts';
export { plainText } from './problem/quote.ts';
export { formatProblem, isError } from './problem/list.ts';
export { problemKinds, type ProblemKind } from './problem/kinds.ts';
export { compare, type Compared, type CompareOptions } from './command/compare.ts';
export { publish, type PublishedApi, type PublishOptions } from './command/publish.ts';
export { release, type Rebuild, type ReleasedApi, type ReleaseOptions, type Releases } from './command/release.ts';
export { printRelease, readChangelog } from './release/changelog.ts';
export {
  isOpenBreak,
  jsonText,
  printBrief,
  printGithub,
  printMarkdown,
  printText,
  reportData,
  rulesPage,
  type Report,
} from './diff/index.ts';
export {
  generate,
  lint,
  type Findings,
  type Generated,
  type GenerateOptions,
  type Progress,
  type SiteLeft,
} from './generate.ts';
export { generateDocs, generateViews, loadSite, type Docs, type LoadedSite, type ViewModel } from './command/docs.ts';
export {
  annotationOf,
  loadDrift,
  loadLive,
  type Difference,
  type Environment,
  type LiveApi,
  type LiveCase,
  type LiveRequest,
  type Observed,
  type Verdict,
} from './command/live.ts';
export { loadMocks, type MockedApi, type Mocks } from './command/mocks.ts';
export { planPins, type Pinned, type PinOptions, type PinPlan } from './command/pins.ts';
export { problemPage } from './problem/page.ts';
export { ruleKinds } from './problem/rule-kinds.ts';
export { configFile } from './read/config.ts';
export { kindOfOperands } from './read/base.ts';
export { readPrefix } from './read/git.ts';
export { nearest } from './read/nearest.ts';
export type { Selection } from './read/selection.ts';
export { planAdd, planInit, type AddOptions, type InitOptions, type Scaffold } from './scaffold/index.ts';
export { formatDrift } from './write/drift.ts';
export { hasDrift, type Plan } from './plan.ts';
export type { Summary } from './summary.ts';
export { watchedPaths, type WatchedOptions } from './command/watched.ts';
export { findInterruption, mendOutput, writePlans } from './write/index.ts';
export { writeTogether } from './write/together.ts';
