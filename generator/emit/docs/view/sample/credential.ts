import type { Api, Operation } from '../../../../model/api.ts';
import { variableName } from '../../../../model/name.ts';
import { sampleRequirement } from '../../../../model/security.ts';

/** A secret, by the environment variable that samples read it from. */
export type Credential =
  | { readonly kind: 'basic'; readonly username: Variable; readonly password: Variable }
  | { readonly kind: 'bearer'; readonly token: Variable }
  | { readonly kind: 'header' | 'query' | 'cookie'; readonly name: string; readonly value: Variable };

export interface Variable {
  /** `BILLOGRAM_USERNAME` */
  readonly name: string;
  /** The client's option that takes it. */
  readonly option: string;
}

/** What the samples of an operation send, as far as they can. */
export const credentialsOf = (api: Api, operation: Operation): readonly Credential[] =>
  sampleRequirement(api, operation).flatMap(({ scheme: name }): readonly Credential[] => {
    const scheme = api.securitySchemes.find((one) => one.name === name);
    const [one, two] = (scheme?.options ?? []).map((option) => ({ name: variableName(api.name, option), option }));
    if (scheme === undefined || one === undefined) return [];
    switch (scheme.kind) {
      case 'basic':
        return two === undefined ? [] : [{ kind: 'basic', username: one, password: two }];
      case 'apiKey':
        return [{ kind: scheme.in, name: scheme.parameter, value: one }];
      case 'bearer':
      case 'oauth2':
      case 'openIdConnect':
        return [{ kind: 'bearer', token: one }];
      case 'other':
        return [];
    }
  });
