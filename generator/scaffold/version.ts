import { EVENT_ID } from '../read/yaml.ts';
import { yamlEvents } from '../read/yaml-events.ts';
import { insertMember, isThatOnly, slotOf } from './insert.ts';

/**
 * The text of redocly.yaml with another version for an API, and everything else, comments included, as it was;
 * undefined where that cannot be done by changing a few characters.
 */
export const editVersion = (text: string, api: string, version: string): string | undefined => {
  const path = ['apis', api, 'x-specwright'];
  const member = { name: 'version', value: version };
  const events = yamlEvents(text).events ?? [];
  const slot = slotOf(text, events, [...path, member.name]);
  if (slot === undefined) return insertMember(text, path, member);
  const scalar = events[slot];
  if (scalar?.type !== EVENT_ID.SCALAR || scalar.valueStart < 0) return undefined;
  const edited = text.slice(0, scalar.valueStart) + version + text.slice(scalar.valueEnd);
  return isThatOnly(text, edited, path, member) ? edited : undefined;
};
