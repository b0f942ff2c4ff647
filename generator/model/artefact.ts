/** What can be made beside an API's client: each is an entry point or a folder of its own in the package. */
export const artefacts = ['fixtures', 'mock', 'contract', 'docs'] as const;

export type Artefact = (typeof artefacts)[number];

/** Whether a text names an artefact. */
export const isArtefact = (name: unknown): name is Artefact => artefacts.some((artefact) => artefact === name);
