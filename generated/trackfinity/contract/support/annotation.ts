// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** `::error file=…,line=…,col=…,title=…::message`, for an error that knows its place. */
export const annotationOf = (error: { readonly message?: string; readonly place?: unknown }, title: string): string | undefined => {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/u.exec(typeof error.place === 'string' ? error.place : '') ?? [];
  if (file === undefined || line === undefined) return undefined;
  const where = [`file=${property(file)}`, `line=${line}`, ...(column === undefined ? [] : [`col=${column}`]), `title=${property(title)}`];
  return `::error ${where.join(',')}::${data(error.message ?? '')}`;
};

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
