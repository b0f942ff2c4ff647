import type { Badge, EnumValue } from './badge.ts';
import type { ExternalDocs } from '../external-docs.ts';
import type { TypeContext, TypePiece } from './type.ts';

/** In a request what is `readOnly` is not shown, in a response what is `writeOnly`; a schema's own page shows both. */
export type Direction = 'request' | 'response' | 'both';

/** The fields of a value, its alternatives and its rules. */
export interface TreeView {
  readonly depth: number;
  /** Sentences, in Markdown. */
  readonly conditions: readonly string[];
  readonly fields: readonly FieldView[];
  readonly alternatives: readonly AlternativesView[];
  /** What holds for further members, in Markdown; empty when the description doesn't say. */
  readonly rest: string;
  readonly isEmpty: boolean;
}

export interface FieldView {
  /** In how many lists its row stands where lists stand in lists; 0 at the root of the tree. */
  readonly depth: number;
  /** From the root of the tree, such as `.card.number`: the end of an anchor. */
  readonly id: string;
  readonly name: string;
  readonly facts: FactsView;
  readonly children: ChildrenView;
}

/** What a row says about a value beside its name: the same object where the same is said again, as it is printed once. */
export interface FactsView {
  readonly type: readonly TypePiece[];
  readonly isRequired: boolean;
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  readonly examples: readonly string[];
  /** The same of a parameter or header whose examples have names. */
  readonly namedExamples: readonly NamedExample[];
  /** Markdown. */
  readonly description: string;
  /** Of the items of an array, when they have a description of their own; Markdown, or empty. */
  readonly each: string;
  readonly externalDocs: readonly ExternalDocs[];
  readonly discrepancies: readonly DiscrepancyView[];
}

export interface NamedExample {
  readonly title: string;
  readonly value: string;
  /** Markdown. */
  readonly description: string;
}

export interface ValuesView {
  /** What stands before the values. */
  readonly label: string;
  readonly shown: readonly EnumValue[];
  /** Beyond the first ones; behind a click. */
  readonly more: readonly EnumValue[];
  readonly moreText: string;
  /** How many are not shown at all; a sentence, or empty. */
  readonly leftOut: string;
  readonly hasAny: boolean;
  readonly hasMeanings: boolean;
}

export interface DiscrepancyView {
  /** Markdown: what it is about; empty for the thing itself. */
  readonly about: string;
  readonly documented: string;
  readonly shown: string;
  readonly note: string;
}

/** What lies below a field: its own fields, or a link to where they are. */
export interface ChildrenView {
  readonly tree: TreeView | undefined;
  /** How many lists the thing above stands in. */
  readonly depth: number;
  /** What opens them: "6 fields". */
  readonly summary: string;
  readonly isOpen: boolean;
  /** Where the fields are instead: on a schema's page, or `#`, further up in this tree. */
  readonly elsewhere: { readonly text: string; readonly href: string; readonly anchor: string } | undefined;
}

export interface AlternativesView {
  readonly title: string;
  /** The discriminator as a sentence; empty when there is none. */
  readonly discriminator: string;
  readonly mapping: readonly {
    readonly value: string;
    readonly name: string;
    readonly anchor: string;
    readonly isFirst: boolean;
  }[];
  readonly options: readonly OptionView[];
  /** The names of those beyond the first ones; one text, or empty. */
  readonly others: string;
}

/** An alternative, in a row like a field's. */
export type OptionView = FieldView;

/** What telling of a value needs to know. */
export interface FactsContext extends TypeContext {
  /** Whether the value is written in XML. */
  readonly isXml: boolean;
}

export interface TreeContext extends FactsContext {
  readonly direction: Direction;
  /** How many fields are unfolded; named schemas beyond them are links to their own pages. */
  readonly budget: number;
  /** Whether alternatives with pages of their own are shown nowhere else: the type of a field links to them. */
  readonly isBrief: boolean;
  /** What was said of values so far, by what the description says of them; filled while trees are built. */
  readonly known: Map<string, FactsView>;
}
