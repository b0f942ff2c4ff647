/** Wraps a function so that it runs when first asked, and never again. */
export const once = <Value>(compute: () => Value): (() => Value) => {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: compute() }).value;
};
