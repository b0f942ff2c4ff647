import { safeAddress } from '../../../text/html.ts';

/**
 * An address outside of the site, as a link may have it; empty for a relative one, which was meant for the place that
 * the description came from.
 */
export const outsideAddress = (address: string): string => (/^(?:https?:\/\/|mailto:)/iu.test(safeAddress(address) ?? '') ? address : '');
