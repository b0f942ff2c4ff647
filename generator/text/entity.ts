import { html } from './html.ts';

/** An author's text between tags, in which entities stand for characters: those that HTML has, and no others. */
export const entityText = (text: string): string =>
  text
    .split(entity)
    .map((part, index) => (index % 2 === 0 ? html(part).text : known(part)))
    .join('');

/** A value in quotes: the characters that its entities stand for. */
export const decodeEntities = (value: string): string =>
  value
    .replace(/&#(?:x[0-9a-f]{1,6}|\d{1,7});?/giu, fromNumber)
    .replace(
      /&(colon|tab|newline|quot|apos|lt|gt|amp);?/giu,
      (_, name: string) => inAddresses.get(name.toLowerCase()) ?? '',
    );

const entity = /(&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]*);)/iu;

const known = (reference: string): string => {
  if (reference.startsWith('&#')) return html(fromNumber(reference)).text;
  return names.has(reference.slice(1, -1)) ? reference : html(reference).text;
};

const fromNumber = (reference: string): string => {
  const [, sign = '', digits = ''] = /^&#(x?)(.*?);?$/iu.exec(reference) ?? [];
  const code = parseInt(digits, sign === '' ? 10 : 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
};

const inAddresses: ReadonlyMap<string, string> = new Map([
  ['colon', ':'],
  ['tab', '\t'],
  ['newline', '\n'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
]);

// HTML 5 has two thousand more, which authors don't write.
const names: ReadonlySet<string> = new Set(
  (
    'Aacute aacute Acirc acirc acute AElig aelig Agrave agrave alefsym Alpha alpha amp and ang apos Aring aring asymp ' +
    'Atilde atilde Auml auml bdquo Beta beta brvbar bull cap Ccedil ccedil cedil cent Chi chi circ clubs cong copy ' +
    'crarr cup curren Dagger dagger dArr darr deg Delta delta diams divide Eacute eacute Ecirc ecirc Egrave egrave ' +
    'empty emsp ensp Epsilon epsilon equiv Eta eta ETH eth Euml euml euro exist fnof forall frac12 frac14 frac34 ' +
    'frasl Gamma gamma ge gt hArr harr hearts hellip Iacute iacute Icirc icirc iexcl Igrave igrave image infin int ' +
    'Iota iota iquest isin Iuml iuml Kappa kappa Lambda lambda lang laquo lArr larr lceil ldquo le lfloor lowast loz ' +
    'lrm lsaquo lsquo lt macr mdash micro middot minus Mu mu nabla nbsp ndash ne ni not notin nsub Ntilde ntilde Nu ' +
    'nu Oacute oacute Ocirc ocirc OElig oelig Ograve ograve oline Omega omega Omicron omicron oplus or ordf ordm ' +
    'Oslash oslash Otilde otilde otimes Ouml ouml para part permil perp Phi phi Pi pi piv plusmn pound Prime prime ' +
    'prod prop Psi psi quot radic rang raquo rArr rarr rceil rdquo real reg rfloor Rho rho rlm rsaquo rsquo sbquo ' +
    'Scaron scaron sdot sect shy Sigma sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig Tau tau ' +
    'there4 Theta theta thetasym thinsp THORN thorn tilde times trade Uacute uacute uArr uarr Ucirc ucirc Ugrave ' +
    'ugrave uml upsih Upsilon upsilon Uuml uuml weierp Xi xi Yacute yacute yen Yuml yuml Zeta zeta zwj zwnj'
  ).split(' '),
);
