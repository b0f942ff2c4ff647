const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text on one line of a terminal or a log: what would move the cursor, turn the writing round or begin a line is shown
 * as an escape, and what a runner of GitHub Actions reads as a command anywhere in a line is taken apart.
 */
export const safeLine = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '## [');

/** Text as the message of a workflow command. @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
export const commandMessage = (text: string): string =>
  safeLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Text as a property of a workflow command, where a colon and a comma have a meaning as well. */
export const commandProperty = (text: string): string =>
  commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
