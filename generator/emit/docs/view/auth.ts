import type { Api, Operation } from '../../../model/api.ts';
import { groupEntries } from '../../../model/group.ts';
import { valueAt } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import type { CodeText } from '../../../text/token.ts';
import { credentialsOf } from './sample/credential.ts';
import { samplesNote, samplesOf } from './sample/index.ts';
import { sampleRequest } from './sample/request.ts';
import { anchorPart } from './schema/anchor.ts';
import { originBadges, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';
import { flowsOf, schemeText, securitySentence, sentAs, type FlowView } from './security.ts';
import { titleOf, twinOf, type ApiSite } from './site.ts';
import { count, say } from './words.ts';

/** How callers prove who they are. */
export interface AuthView {
  readonly title: string;
  readonly intro: string;
  readonly schemes: readonly SchemeView[];
  /** Who needs what, by requirement. */
  readonly needs: readonly {
    readonly sentence: string;
    readonly count: string;
    readonly operations: readonly { readonly text: string; readonly href: string; readonly twin: string }[];
  }[];
  readonly samples: readonly CodeText[];
  /** What is to be said of them, such as that their address is none of the description's; usually empty. */
  readonly samplesNote: string;
}

export interface SchemeView {
  readonly id: string;
  readonly name: string;
  readonly sentAs: string;
  readonly description: string;
  readonly badges: readonly Badge[];
  readonly options: readonly string[];
  readonly bearerFormat: string;
  readonly openIdConnectUrl: string;
  readonly flows: readonly FlowView[];
  readonly discrepancies: readonly DiscrepancyView[];
}

/** Decides what the page on authentication says. */
export const authView = (site: ApiSite): AuthView => {
  const { api, words } = site;
  const shown = shownOperation(api);
  const request = shown && sampleRequest(api, shown);
  const needs = groupEntries(api.operations.map((operation) => [JSON.stringify(operation.security), operation]));
  return {
    title: say(words, 'authentication'),
    intro: say(words, api.securitySchemes.length === 0 ? 'auth.nothing' : 'auth.intro'),
    schemes: api.securitySchemes.map((scheme) => {
      const holder = valueAt(api.document, scheme.pointer);
      const object = isObject(holder) ? holder : {};
      return {
        id: anchorPart(scheme.name),
        name: scheme.name,
        sentAs: sentAs(api, scheme, words),
        description: scheme.description ?? '',
        badges: originBadges([object], words),
        options: scheme.options,
        bearerFormat: schemeText(api, scheme, 'bearerFormat'),
        openIdConnectUrl: schemeText(api, scheme, 'openIdConnectUrl'),
        flows: flowsOf(api, scheme, words),
        discrepancies: discrepancyViews(object),
      };
    }),
    needs: [...needs.values()].map((operations) => ({
      sentence: securitySentence(operations[0]?.security ?? [], words),
      count: count(words, 'operations', operations.length),
      operations: operations.slice(0, mostListed).map((operation) => ({
        text: titleOf(operation),
        href: site.pageOf.operation(operation),
        twin: twinOf(site.pageOf.operation(operation)),
      })),
    })),
    samples:
      shown === undefined || request === undefined
        ? []
        : samplesOf(api, shown, request)
            .slice(0, 2)
            .map(({ code }) => code),
    samplesNote: request === undefined ? '' : samplesNote(request, words),
  };
};

const mostListed = 100;

/** The operation whose call is the sample: one that sends credentials; if there is one, one that only reads. */
const shownOperation = (api: Api): Operation | undefined => {
  const guarded = api.operations.filter(({ security }) => security.some((requirement) => requirement.length > 0));
  const rank = (operation: Operation): number =>
    [credentialsOf(api, operation).length === 0, operation.deprecated, operation.method !== 'get'].reduce(
      (sum, isWorse) => sum * 2 + Number(isWorse),
      0,
    );
  return [...guarded].sort((one, other) => rank(one) - rank(other))[0];
};
