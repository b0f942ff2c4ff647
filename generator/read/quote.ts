/** Text of a description inside a message: in backticks, on one line, without control characters, of bounded length. */
export const quote = (text: string): string => {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return `\`${plainText(short).replaceAll('`', "'")}\``;
};

/** Text that cannot steer a terminal: control and formatting characters are spelled out. */
export const plainText = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
