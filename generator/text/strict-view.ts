/** A member that a template asks of a view that has none of this name. */
export class MissingMember extends Error {
  readonly member: string;

  constructor(member: string) {
    super(`The view has no \`${member}\`.`);
    this.member = member;
  }
}

/**
 * A view that refuses to be asked for what it hasn't. Handlebars reports a slot without a value, but takes a misspelled
 * list or condition for one that is empty.
 */
export const strictView = <View extends object>(view: View): View => {
  const known = proxies.get(view);
  if (known !== undefined) return known as View; // made from this very view
  const proxy = new Proxy(view, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target) && !asked.has(name)) throw new MissingMember(name);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'object' && value !== null ? strictView(value) : value;
    },
  });
  proxies.set(view, proxy);
  return proxy;
};

const proxies = new WeakMap<object, object>();

// What Handlebars and JavaScript ask of anything.
const asked: ReadonlySet<string> = new Set(['then', 'toHTML', 'toJSON', 'hash', 'isHbsTemplate', 'call', 'next']);
