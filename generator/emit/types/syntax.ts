/**
 * The part of TypeScript's `factory` that openapi-typescript makes types with, as plain data. Loading TypeScript takes
 * longer than everything else that is done for a small description, and nothing else of it is needed
 * (docs/adr/0008-types-are-printed-without-typescript.md).
 */
export type Syntax =
  | { readonly kind: Keyword }
  | { readonly kind: 'Identifier'; readonly text: string; readonly escapedText: string }
  | { readonly kind: 'StringLiteral' | 'NumericLiteral'; readonly text: string }
  | { readonly kind: 'PrefixUnaryExpression'; readonly operand: Syntax }
  | { readonly kind: 'LiteralType'; readonly literal: Syntax }
  | { readonly kind: 'TypeReference'; readonly name: Syntax; readonly typeArguments: readonly Syntax[] }
  | { readonly kind: 'ArrayType' | 'ParenthesizedType' | 'OptionalType' | 'RestType'; readonly inner: Syntax }
  | { readonly kind: 'TupleType'; readonly elements: readonly Syntax[] }
  | { readonly kind: 'UnionType' | 'IntersectionType'; readonly types: readonly Syntax[] }
  | { readonly kind: 'IndexedAccessType'; readonly object: Syntax; readonly index: Syntax }
  | { readonly kind: 'TypeLiteral'; readonly members: readonly Syntax[] }
  | Property
  | { readonly kind: 'Parameter'; readonly name: Syntax; readonly type: Syntax }
  | {
      readonly kind: 'IndexSignature';
      readonly modifiers: readonly Syntax[];
      readonly parameters: readonly Syntax[];
      readonly type: Syntax;
    }
  | {
      readonly kind: 'TypeAliasDeclaration';
      readonly modifiers: readonly Syntax[];
      readonly name: Syntax;
      readonly type: Syntax;
    }
  | Interface
  /** A declaration that openapi-typescript has as a text. */
  | { readonly kind: 'Helper'; readonly name: Syntax; readonly text: string };

/** A member; its comment is hung on it once it is made. */
export interface Property {
  readonly kind: 'PropertySignature';
  readonly modifiers: readonly Syntax[];
  readonly name: Syntax;
  readonly questionToken: Syntax | undefined;
  readonly type: Syntax;
  comment?: string;
}

/** A declaration; members are added to the one of the operations. */
export interface Interface {
  readonly kind: 'InterfaceDeclaration';
  readonly modifiers: readonly Syntax[];
  readonly name: Syntax;
  members: readonly Syntax[];
}

const keywords = {
  AnyKeyword: 'any',
  BooleanKeyword: 'boolean',
  ExportKeyword: 'export',
  FalseKeyword: 'false',
  NeverKeyword: 'never',
  NullKeyword: 'null',
  NumberKeyword: 'number',
  QuestionToken: '?',
  ReadonlyKeyword: 'readonly',
  StringKeyword: 'string',
  TrueKeyword: 'true',
  UndefinedKeyword: 'undefined',
  UnknownKeyword: 'unknown',
} as const;

export type Keyword = keyof typeof keywords;

export const isKeyword = (kind: string): kind is Keyword => Object.hasOwn(keywords, kind);

/** How a keyword is written. */
export const keywordText = (kind: Keyword): string => keywords[kind];

type Modifiers = readonly Syntax[] | undefined;

const identifier = (text: string): Syntax => ({ kind: 'Identifier', text, escapedText: text });
const nameOf = (name: Syntax | string): Syntax => (typeof name === 'string' ? identifier(name) : name);
const token = (kind: Keyword): Syntax => ({ kind });

/** TypeScript's `factory`, as far as it is used. */
export const factory = {
  createArrayTypeNode: (inner: Syntax): Syntax => ({ kind: 'ArrayType', inner }),
  createFalse: (): Syntax => ({ kind: 'FalseKeyword' }),
  createIdentifier: identifier,
  createIndexedAccessTypeNode: (object: Syntax, index: Syntax): Syntax => ({
    kind: 'IndexedAccessType',
    object,
    index,
  }),
  createIndexSignature: (modifiers: Modifiers, parameters: readonly Syntax[], type: Syntax): Syntax => ({
    kind: 'IndexSignature',
    modifiers: modifiers ?? [],
    parameters,
    type,
  }),
  createInterfaceDeclaration: (
    modifiers: Modifiers,
    name: Syntax | string,
    _parameters: undefined,
    _heritage: undefined,
    members: readonly Syntax[],
  ): Interface => ({ kind: 'InterfaceDeclaration', modifiers: modifiers ?? [], name: nameOf(name), members }),
  createIntersectionTypeNode: (types: readonly Syntax[]): Syntax => ({ kind: 'IntersectionType', types }),
  createKeywordTypeNode: token,
  createLiteralTypeNode: (literal: Syntax): Syntax => ({ kind: 'LiteralType', literal }),
  createModifier: token,
  createNodeArray: (nodes: readonly Syntax[]): readonly Syntax[] => nodes,
  createNull: (): Syntax => ({ kind: 'NullKeyword' }),
  createNumericLiteral: (value: number | string): Syntax => ({ kind: 'NumericLiteral', text: String(value) }),
  createOptionalTypeNode: (inner: Syntax): Syntax => ({ kind: 'OptionalType', inner }),
  createParameterDeclaration: (
    _modifiers: undefined,
    _rest: undefined,
    name: Syntax | string,
    _question: undefined,
    type: Syntax,
  ): Syntax => ({ kind: 'Parameter', name: nameOf(name), type }),
  createParenthesizedType: (inner: Syntax): Syntax => ({ kind: 'ParenthesizedType', inner }),
  // The only one that is used is the minus.
  createPrefixUnaryExpression: (_operator: string, operand: Syntax): Syntax => ({
    kind: 'PrefixUnaryExpression',
    operand,
  }),
  createPropertySignature: (
    modifiers: Modifiers,
    name: Syntax | string,
    questionToken: Syntax | undefined,
    type: Syntax,
  ): Property => ({ kind: 'PropertySignature', modifiers: modifiers ?? [], name: nameOf(name), questionToken, type }),
  createRestTypeNode: (inner: Syntax): Syntax => ({ kind: 'RestType', inner }),
  createStringLiteral: (text: string): Syntax => ({ kind: 'StringLiteral', text }),
  createToken: token,
  createTrue: (): Syntax => ({ kind: 'TrueKeyword' }),
  createTupleTypeNode: (elements: readonly Syntax[]): Syntax => ({ kind: 'TupleType', elements }),
  createTypeAliasDeclaration: (
    modifiers: Modifiers,
    name: Syntax | string,
    _parameters: undefined,
    type: Syntax,
  ): Syntax => ({ kind: 'TypeAliasDeclaration', modifiers: modifiers ?? [], name: nameOf(name), type }),
  createTypeLiteralNode: (members: readonly Syntax[]): Syntax => ({ kind: 'TypeLiteral', members }),
  createTypeReferenceNode: (name: Syntax | string, typeArguments: readonly Syntax[] = []): Syntax => ({
    kind: 'TypeReference',
    name: nameOf(name),
    typeArguments,
  }),
  createUnionTypeNode: (types: readonly Syntax[]): Syntax => ({ kind: 'UnionType', types }),
};

const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(keywords).map((kind) => [kind, kind])),
  MinusToken: '-',
  MultiLineCommentTrivia: 'comment',
};

const declarations: readonly Syntax['kind'][] = ['TypeAliasDeclaration', 'InterfaceDeclaration', 'Helper'];

/** What openapi-typescript gets for TypeScript; what is not here it does not use with the options that it is given. */
export const typescript = {
  factory,
  SyntaxKind: kinds,
  ScriptTarget: {},
  isArrayTypeNode: ({ kind }: Syntax): boolean => kind === 'ArrayType',
  isInterfaceDeclaration: ({ kind }: Syntax): boolean => kind === 'InterfaceDeclaration',
  isTupleTypeNode: ({ kind }: Syntax): boolean => kind === 'TupleType',
  isTypeAliasDeclaration: ({ kind }: Syntax): boolean => kind === 'TypeAliasDeclaration' || kind === 'Helper',
  isTypeNode: ({ kind }: Syntax): boolean => !declarations.includes(kind),
  addSyntheticLeadingComment: (node: Property, _kind: string, text: string, _isLineOfItsOwn: true): Property =>
    Object.assign(node, { comment: text }),
  createSourceFile: (_name: string, text: string) => ({ statements: text.split('\n').filter(Boolean).map(helper) }),
};

/** One of its helper types, each a declaration on one line: members get lines of their own, as TypeScript prints them. */
const helper = (line: string): Syntax => {
  const [, name = ''] = /\btype ([$\w]+)/u.exec(line) ?? [];
  return { kind: 'Helper', name: identifier(name), text: line.replaceAll(/\{ ([^{}]*?);? \}/gu, '{\n    $1;\n}') };
};
