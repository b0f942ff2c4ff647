import { lineComment, markdown } from './escape.ts';
import { code, type Code } from './code.ts';

/** First line of generated JavaScript and declarations. No date, no version: the same input gives the same bytes. */
export const banner = (source: string): Code =>
  code`// Generated from ${lineComment(source)} by Specwright. Do not edit.`;

/** First line of run-time code that is copied into packages. */
export const runtimeBanner = '// Run-time code, the same in every package that Specwright generates. Do not edit.\n';

/** First line of generated Markdown. */
export const markdownBanner = (source: string): Code =>
  code`<!-- Generated from ${markdown(source.replaceAll('--', '- -'))} by Specwright. Do not edit. -->`;
