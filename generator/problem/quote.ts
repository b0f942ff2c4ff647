/** Text of a description inside a message: in backticks, on one line, without control characters, no longer than anybody reads. */
export const quote = (text: string): string => {
  const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return `\`${plainText(short).replaceAll('`', "'")}\``;
};

/** A stranger's text that begins no new line and cannot steer a terminal: control and formatting characters are spelled out. */
export const plainText = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
