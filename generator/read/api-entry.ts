import type { CoverageSettings, PackageInfo } from '../model/api.ts';
import type { Artefact } from '../model/artefact.ts';
import type { Place } from '../problem/problem.ts';

/** One API to be read: what it is called, and where its root description is. */
export interface ApiEntry {
  readonly name: string;
  readonly absolute: string;
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** Where redocly.yaml names the description. */
  readonly asked?: () => Place;
  readonly package: PackageInfo;
  /** What is made beside the client. */
  readonly artefacts: readonly Artefact[];
  readonly coverage?: CoverageSettings;
  /** Operations that a live run may call although they change something. */
  readonly liveAllow?: readonly string[];
  /** Origins on the network that references may lead to; absent: none. */
  readonly remoteRefs?: readonly string[];
}
