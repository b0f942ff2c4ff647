import { leadsOutside } from '../../../text/html.ts';

/** An address outside of the site, as a link may have it; empty for any other. */
export const outsideAddress = (address: string): string => (leadsOutside(address) ? address : '');
