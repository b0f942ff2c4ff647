/** Sets a member under any name: plain assignment to `__proto__` would change the prototype instead. */
export const setOwn = <Value>(object: Record<string, Value>, name: string, value: Value): void => {
  if (name !== '__proto__') {
    object[name] = value;
    return;
  }
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
};
