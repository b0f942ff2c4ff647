import type { JsonValue } from '../../../../model/api.ts';
import { readDiscrepancies } from '../../../../model/discrepancy.ts';
import { segments } from '../../../../model/pointer.ts';
import { isObject, own } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { noteOf } from '../note.ts';
import type { DiscrepancyView } from './view.ts';

/** The contradictions that an object of the description declares about itself. */
export const discrepancyViews = (owner: JsonValue): readonly DiscrepancyView[] =>
  isObject(owner)
    ? readDiscrepancies(own(owner, 'x-known-discrepancies')).discrepancies.map((found) => ({
        about: found.pointer === '' ? '' : code(segments(found.pointer).join(' › ')),
        documented: found.documented,
        shown: found.shown,
        note: noteOf(owner, found),
      }))
    : [];
