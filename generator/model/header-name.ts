/** Whether HTTP has headers of this name. @see https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
export const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/u.test(name);
