import type { InterfaceDeclaration, Node, PropertySignature, Statement, TypeElement, TypeLiteralNode } from 'typescript';
import { pascalCase, shortHash } from '../../model/name.ts';

type TypeScript = typeof import('typescript');

/** Gives some of `components.schemas` a name of their own: only of an alias does TypeScript take a list of itself. */
export const withAliases = (typescript: TypeScript, nodes: readonly Node[], schemas: ReadonlySet<string>): Node[] => {
  const { factory } = typescript;
  const names = aliasNames(schemas);
  const aliases: Statement[] = [];

  const aliased = (member: TypeElement): TypeElement => {
    const alias = names.get(nameOf(typescript, member));
    if (alias === undefined || !typescript.isPropertySignature(member) || member.type === undefined) return member;
    aliases.push(factory.createTypeAliasDeclaration(undefined, alias, undefined, member.type));
    return replaceType(typescript, member, factory.createTypeReferenceNode(alias));
  };

  const changed = nodes.map((node) => {
    if (!typescript.isInterfaceDeclaration(node) || node.name.text !== 'components') return node;
    const members = node.members.map((member) => {
      if (nameOf(typescript, member) !== 'schemas' || !typescript.isPropertySignature(member) || member.type === undefined) return member;
      if (!typescript.isTypeLiteralNode(member.type)) return member;
      return replaceType(typescript, member, factory.updateTypeLiteralNode(member.type, factory.createNodeArray(member.type.members.map(aliased))));
    });
    return withMembers(typescript, node, members);
  });
  return [...changed, ...aliases];
};

const nameOf = (typescript: TypeScript, { name }: TypeElement): string =>
  name !== undefined && (typescript.isIdentifier(name) || typescript.isStringLiteral(name)) ? name.text : '';

// A node that is made anew would lose the comment that is hung on the old one.
const replaceType = (typescript: TypeScript, member: PropertySignature, type: PropertySignature['type'] | TypeLiteralNode): PropertySignature =>
  typescript.setSyntheticLeadingComments(
    typescript.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type),
    typescript.getSyntheticLeadingComments(member),
  );

const withMembers = ({ factory }: TypeScript, node: InterfaceDeclaration, members: readonly TypeElement[]): InterfaceDeclaration =>
  factory.createInterfaceDeclaration(node.modifiers, node.name, node.typeParameters, node.heritageClauses, members);

/** An alias for each schema: its name, and a hash where two are alike. */
const aliasNames = (schemas: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const names = [...schemas].map((schema) => [schema, `Recursive${pascalCase(schema, '')}`] as const);
  const isUnique = (name: string): boolean => names.filter(([, other]) => other === name).length === 1;
  return new Map(names.map(([schema, name]) => [schema, isUnique(name) ? name : `${name}${shortHash(schema)}`]));
};
