import { pascalCase, shortHash } from '../../model/name.ts';
import { factory, type Syntax } from './syntax.ts';

/** Gives some of `components.schemas` a name of their own: only of an alias does TypeScript take a list of itself. */
export const withAliases = (declarations: readonly Syntax[], schemas: ReadonlySet<string>): readonly Syntax[] => {
  const names = aliasNames(schemas);
  const aliases: Syntax[] = [];

  const aliased = (member: Syntax): Syntax => {
    const alias = names.get(nameOf(member));
    if (alias === undefined || member.kind !== 'PropertySignature') return member;
    aliases.push(factory.createTypeAliasDeclaration(undefined, alias, undefined, member.type));
    return { ...member, type: factory.createTypeReferenceNode(alias) };
  };

  const changed = declarations.map((declaration) => {
    if (declaration.kind !== 'InterfaceDeclaration' || nameOf(declaration) !== 'components') return declaration;
    const members = declaration.members.map((member) => {
      if (nameOf(member) !== 'schemas' || member.kind !== 'PropertySignature' || member.type.kind !== 'TypeLiteral') return member;
      return { ...member, type: { ...member.type, members: member.type.members.map(aliased) } };
    });
    return { ...declaration, members };
  });
  return [...changed, ...aliases];
};

const nameOf = (node: Syntax): string => ('name' in node && 'text' in node.name ? node.name.text : '');

/** An alias for each schema: its name, and a hash where two are alike. */
const aliasNames = (schemas: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const names = [...schemas].map((schema) => [schema, `Recursive${pascalCase(schema, '')}`] as const);
  const isUnique = (name: string): boolean => names.filter(([, other]) => other === name).length === 1;
  return new Map(names.map(([schema, name]) => [schema, isUnique(name) ? name : `${name}${shortHash(schema)}`]));
};
