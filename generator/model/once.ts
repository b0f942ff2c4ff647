/** Wraps a function so that it runs when first asked, and never again. */
export const once = <Value>(compute: () => Value): (() => Value) => {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: compute() }).value;
};

/** Wraps a function of an object so that it runs once for each object. */
export const oncePer = <Of extends object, Value extends object | boolean>(
  compute: (of: Of) => Value,
): ((of: Of) => Value) => {
  const done = new WeakMap<Of, Value>();
  return (of) => {
    const known = done.get(of);
    if (known !== undefined) return known;
    const value = compute(of);
    done.set(of, value);
    return value;
  };
};
