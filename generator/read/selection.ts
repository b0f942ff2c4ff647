/** Which descriptions are meant. */
export interface Selection {
  /** The project's folder, absolute: paths in problems are relative to it. */
  readonly root: string;
  /** Names of APIs in redocly.yaml; all of them when absent. */
  readonly apis?: readonly string[] | undefined;
  /** Descriptions, or folders of them, that are read without any redocly.yaml. */
  readonly inputs?: readonly string[] | undefined;
}
