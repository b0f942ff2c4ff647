import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { discrepancyExtension, readDiscrepancies } from '../../../../model/discrepancy.ts';
import { objectsIn, type Placed } from '../../../../model/objects.ts';
import { segments } from '../../../../model/pointer.ts';
import { isObject, own } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { noteOf } from '../note.ts';
import type { DiscrepancyView } from './view.ts';

/** The contradictions that an object of the description declares about itself. */
export const discrepancyViews = (owner: JsonValue): readonly DiscrepancyView[] =>
  isObject(owner)
    ? readDiscrepancies(own(owner, discrepancyExtension)).discrepancies.map((found) => ({
        about: found.pointer === '' ? '' : code(segments(found.pointer).join(' › ')),
        documented: found.documented,
        shown: found.shown,
        note: noteOf(owner, found),
      }))
    : [];

/** The objects of a description that declare contradictions, in its order. */
export const contradictedIn = (document: JsonObject): readonly Placed[] => {
  const found: Placed[] = [];
  for (const object of objectsIn({ value: document, kind: 'OpenAPI', pointer: '' }))
    if (discrepancyViews(object.value).length > 0) found.push(object);
  return found;
};
