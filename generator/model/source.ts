import type { Place } from '../problem/problem.ts';
import type { CoverageSettings, JsonObject, PackageInfo } from './api.ts';
import type { Artefact } from './artefact.ts';
import type { Pins } from './pin.ts';
import type { Pointer } from './pointer.ts';

/** What the read stage hands on for one API. */
export interface Source {
  /** A portable folder name: the key in redocly.yaml, or derived from the file. */
  readonly name: string;
  /** The root description, relative to the project, with `/`. */
  readonly path: string;
  /** Bundled: one document with local `$ref`s only, otherwise as written. */
  readonly document: JsonObject;
  readonly package: PackageInfo;
  /** What is made beside the client. */
  readonly artefacts: readonly Artefact[];
  /** What its contract tests have to cover; absent: nothing is asked for. */
  readonly coverage?: CoverageSettings;
  /** Operations that a live run may call although they change something; absent: none. */
  readonly liveAllow?: readonly string[];
  /** Examples that are known to contradict their schemas, by the file beside the description; absent: there is none. */
  readonly pins?: Pins;
  /** Every file on the disk that the description consists of, the root first. */
  readonly files: readonly string[];
  /** Place of a pointer of `document` in the written files: of the key or item, or of its nearest ancestor there. */
  readonly locate: (pointer: Pointer) => Place;
}
