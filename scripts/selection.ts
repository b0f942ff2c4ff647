/** What looks like a path is one; a name in redocly.yaml does not. */
export const selection = (
  names: readonly string[],
): { readonly apis?: readonly string[]; readonly inputs?: readonly string[] } => {
  const inputs = names.filter((name) => /[/\\]|\.(?:ya?ml|json)$/u.test(name));
  const apis = names.filter((name) => !inputs.includes(name));
  return { ...(inputs.length > 0 ? { inputs } : {}), ...(apis.length > 0 ? { apis } : {}) };
};
