/** What contract tests cover of a description, by kind; a floor may be set for each. */
export const coverageDimensions = [
  ...[
    'operations',
    'parameters',
    'styles',
    'request types',
    'response types',
    'statuses',
    'response headers',
    'security',
  ],
  ...['branches', 'properties', 'constraints', 'examples', 'links'],
] as const;

/** Whether a floor can be set under a name: `all` is for every dimension that has none. */
export const isCoverageDimension = (name: string): boolean =>
  name === 'all' || coverageDimensions.some((dimension) => dimension === name);
