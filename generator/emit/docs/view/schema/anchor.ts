/** A name as part of a field's anchor: the same for the same name, readable, without `.` and `~`, which divide. */
export const anchorPart = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_$*-]/gu, (character) => `!${(character.codePointAt(0) ?? 0).toString(16)}!`) || '!';
