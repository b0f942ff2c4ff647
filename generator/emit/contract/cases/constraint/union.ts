import type { JsonValue } from '../../../../model/api.ts';
import { child } from '../../../../model/pointer.ts';
import { isObject, ownList } from '../../../../model/resolve.ts';
import type { Site } from '../site.ts';
import { nameOf, put, simple, type Attempt, type Maker } from './maker.ts';

export const union =
  (keyword: 'anyOf' | 'oneOf'): Maker =>
  (site) => {
    const { value, at } = site;
    const members = isObject(value) ? Object.entries(value) : [];
    const changed: readonly Attempt[] = members.flatMap(([name, member]) =>
      typeof member === 'string'
        ? [{ title: `${nameOf(child(at, name))} that fits no branch`, edit: put(child(at, name), 'another') }]
        : [],
    );
    const dropped: readonly Attempt[] = members.map(([name]) => ({
      title: `${nameOf(child(at, name))} missing, so that no branch fits`,
      edit: { kind: 'drop', places: [child(at, name)] },
    }));
    const tried: readonly JsonValue[] = [...(isObject(value) ? [{}] : []), null, 'text', 1.5, true, {}, []];
    const [base] = simple(site, keyword, { breaks: tried.map((other) => ['that fits no branch', other]) });
    const all: Attempt = {
      title: `${nameOf(at)} without ${members.map(([name]) => name).join(', ')}`,
      edit: put(at, {}),
    };
    return base === undefined
      ? []
      : [{ ...base, breaks: [...pairsDropped(site), ...changed, ...base.breaks, ...dropped, all] }];
  };

// Branches that only require one name each are all broken by leaving out the names together.
const pairsDropped = ({ schema, at, value }: Site): readonly Attempt[] => {
  const branches = [...ownList(schema, 'anyOf'), ...ownList(schema, 'oneOf')];
  const names = [
    ...new Set(branches.flatMap((branch) => (isObject(branch) ? ownList(branch, 'required') : []))),
  ].filter((name) => typeof name === 'string');
  const present = names.filter((name) => isObject(value) && Object.hasOwn(value, name));
  const isPlain =
    branches.length > 0 && branches.every((branch) => isObject(branch) && Object.keys(branch).join() === 'required');
  if (!isPlain) return [];
  return [
    { title: `none of ${names.join(', ')}`, edit: { kind: 'drop', places: present.map((name) => child(at, name)) } },
  ];
};
