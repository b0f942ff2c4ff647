/** The first paragraph of a text, on one line: what fits a table cell or a summary. */
export const firstParagraph = (text: string): string => {
  const [first = ''] = text.trim().split(/\r?\n\s*\r?\n/u);
  return first.replace(/\s+/gu, ' ');
};
