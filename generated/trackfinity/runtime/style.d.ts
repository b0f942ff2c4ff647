// Run-time code, the same in every package that Specwright generates. Do not edit.
export type StyleName =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** `name[]=a&name[]=b` */
  | 'brackets'
  /** `name[0]=a&name[1]=b` */
  | 'indices'
  /** `form` for cookies: exploded with `; `, as `&` does not part cookies. */
  | 'cookie';

export type Style = readonly [name: StyleName, explode: boolean, allowReserved?: boolean];

/** How one value is written: in a style, or as JSON text. */
export type Described = Style | 'json';

export type Encode = (value: unknown) => string;

export declare const expand: (
  name: string,
  value: unknown,
  style: Style,
  encode: Encode,
) => string | undefined;
export type PairsOf = (
  name: string,
  value: unknown,
  anonymous?: boolean,
) => (readonly [name: string, value: unknown])[];

/** An own member: a parameter may be called `constructor`. */
export declare const own: <T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
) => T | undefined;
export declare const textOf: Encode;
