import { pascalCase, shortHash } from '../../model/name.ts';
import { factory, type Syntax } from './syntax.ts';

/** Gives some of `components.schemas` a name of their own: only of an alias does TypeScript take a list of itself. */
export const withAliases = (declarations: readonly Syntax[], schemas: ReadonlySet<string>): readonly Syntax[] => {
  const names = aliasNames(schemas);
  const aliases: Syntax[] = [];

  const aliased = (member: Syntax): Syntax => {
    const alias = names.get(nameOf(member));
    if (alias === undefined || member.kind !== 'PropertySignature') return member;
    aliases.push(factory.createTypeAliasDeclaration(undefined, alias, undefined, byAlias(member.type, names)));
    return { ...member, type: factory.createTypeReferenceNode(alias) };
  };

  const changed = declarations.map((declaration) => {
    if (declaration.kind !== 'InterfaceDeclaration' || nameOf(declaration) !== 'components') return declaration;
    const members = declaration.members.map((member) => {
      if (nameOf(member) !== 'schemas' || member.kind !== 'PropertySignature' || member.type.kind !== 'TypeLiteral')
        return member;
      return { ...member, type: { ...member.type, members: member.type.members.map(aliased) } };
    });
    return { ...declaration, members };
  });
  return [...changed, ...aliases];
};

// TypeScript waits with the items of a list, beside other types, only where they are an alias themselves.
const byAlias = (type: Syntax, names: ReadonlyMap<string, string>): Syntax => {
  switch (type.kind) {
    case 'ArrayType':
    case 'ParenthesizedType':
    case 'OptionalType':
    case 'RestType':
      return { ...type, inner: byAlias(type.inner, names) };
    case 'TupleType':
      return { ...type, elements: type.elements.map((one) => byAlias(one, names)) };
    case 'UnionType':
    case 'IntersectionType':
      return { ...type, types: type.types.map((one) => byAlias(one, names)) };
    case 'IndexedAccessType': {
      const alias = names.get(schemaOf(type) ?? '');
      return alias === undefined ? type : factory.createTypeReferenceNode(alias);
    }
    default:
      return type;
  }
};

/** `components["schemas"]["Name"]` */
const schemaOf = ({ object, index }: Extract<Syntax, { kind: 'IndexedAccessType' }>): string | undefined =>
  object.kind === 'IndexedAccessType' &&
  textOf(object.index) === 'schemas' &&
  object.object.kind === 'TypeReference' &&
  nameOf(object.object) === 'components'
    ? textOf(index)
    : undefined;

const textOf = (index: Syntax): string | undefined =>
  index.kind === 'LiteralType' && 'text' in index.literal ? index.literal.text : undefined;

const nameOf = (node: Syntax): string => ('name' in node && 'text' in node.name ? node.name.text : '');

/** An alias for each schema: its name, and a hash where two are alike. */
const aliasNames = (schemas: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const names = [...schemas].map((schema) => [schema, `Recursive${pascalCase(schema, '')}`] as const);
  const isUnique = (name: string): boolean => names.filter(([, other]) => other === name).length === 1;
  return new Map(names.map(([schema, name]) => [schema, isUnique(name) ? name : `${name}${shortHash(schema)}`]));
};
