import type { BodyKind } from './body.js';
import type { Styled } from './client.js';

/** Fields that are not written in the default way. */
export type FormStyles = Readonly<Record<string, Styled>>;

/** Boolean fields that are sent as `1` and `0` instead of `true` and `false`: some, or all. */
export type Numeric = true | readonly string[];

export type WriteForm = (
  value: Readonly<Record<string, unknown>>,
  styles: FormStyles,
  numeric: Numeric,
) => string;

export declare const form: (styles?: FormStyles, numeric?: Numeric) => BodyKind;
