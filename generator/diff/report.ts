import type { Source } from '../model/source.ts';
import { bumpOf } from './bump.ts';
import type { Change } from './change.ts';
import { diffDocuments } from './diff.ts';
import type { Report } from './print/report.ts';

/** A description at some time: its name, how people know it, and where its parts stand. */
export type State = Pick<Source, 'name' | 'path' | 'document' | 'locate'>;

/** Compares two states of a description, and says of each change where it stands in both. */
export const reportOf = (before: State, after: State): Report => {
  const changes = diffDocuments(before.document, after.document).map((change): Change => ({
    ...change,
    before: { ...change.before, place: before.locate(change.before.pointer) },
    after: { ...change.after, place: after.locate(change.after.pointer) },
  }));
  return { api: after.name, from: before.path, to: after.path, bump: bumpOf(changes), changes };
};
