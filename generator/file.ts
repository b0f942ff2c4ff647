/** A file to be written: a path relative to the output folder, always with `/`, and its whole text. */
export interface File {
  readonly path: string;
  readonly text: string;
}
