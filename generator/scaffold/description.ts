import { scalarText } from './print.ts';

/** What a first description is made from. */
export interface Beginning {
  /** The API's name, which is a folder and part of addresses. */
  readonly name: string;
  /** Whether the project's rules ask every operation where it was read. */
  readonly hasSource: boolean;
}

/** A small description that meets every rule, and shows what a good one has: examples, errors, words for everything. */
export const firstDescription = ({ name, hasSource }: Beginning): string => {
  const source = (page: string): readonly string[] =>
    hasSource ? [`      x-source: { page: ${page}, unsaid: [] }`] : [];
  return [
    'openapi: 3.1.1',
    '',
    'info:',
    `  title: ${titleOf(name)}`,
    '  version: 1.0.0',
    '  summary: Items that can be listed and created.',
    '  description: >-',
    '    A beginning. Put what your API has in the place of the items: its examples become typed fixtures, the',
    '    answers of its mock and its tests, and its descriptions become the documentation.',
    '  license: { name: MIT, identifier: MIT }',
    '',
    'servers:',
    `  - url: https://${hostOf(name)}.example/v1`,
    '    description: Where the API is served.',
    '',
    '# Callers need no credentials: name them under `components.securitySchemes`, and ask for them here.',
    'security: []',
    '',
    'tags:',
    '  - name: Items',
    '    description: Everything that there is, each with its name.',
    '',
    'paths:',
    '  /items:',
    '    get:',
    '      operationId: listItems',
    '      summary: List the items',
    '      description: Gives the items in the order of their names, a page at a time.',
    '      tags: [Items]',
    ...source('List the items'),
    '      parameters:',
    '        - name: limit',
    '          in: query',
    '          description: How many items a page has at most.',
    '          schema: { type: integer, minimum: 1, maximum: 100, default: 20 }',
    '          example: 2',
    '      responses:',
    "        '200':",
    '          description: A page of items.',
    '          content:',
    '            application/json:',
    "              schema: { type: array, items: { $ref: '#/components/schemas/Item' } }",
    '              examples:',
    '                two:',
    '                  summary: Two items',
    '                  value:',
    '                    - { id: 1, name: Compass }',
    '                    - { id: 2, name: Lantern, note: Needs oil. }',
    "        '400': { $ref: '#/components/responses/Refused' }",
    '    post:',
    '      operationId: createItem',
    '      summary: Create an item',
    '      description: Adds an item, and gives it its number.',
    '      tags: [Items]',
    ...source('Create an item'),
    '      requestBody:',
    '        description: The item to add.',
    '        required: true',
    '        content:',
    '          application/json:',
    "            schema: { $ref: '#/components/schemas/NewItem' }",
    '            examples:',
    '              lantern:',
    '                summary: An item with a note',
    '                value: { name: Lantern, note: Needs oil. }',
    '      responses:',
    "        '201':",
    '          description: The item that was added.',
    '          content:',
    '            application/json:',
    "              schema: { $ref: '#/components/schemas/Item' }",
    '              examples:',
    '                lantern:',
    '                  summary: The item with its number',
    '                  value: { id: 2, name: Lantern, note: Needs oil. }',
    "        '400': { $ref: '#/components/responses/Refused' }",
    '',
    'components:',
    '  schemas:',
    '    NewItem:',
    '      description: An item that has no number yet.',
    '      type: object',
    '      required: [name]',
    '      properties:',
    '        name: { type: string, minLength: 1, maxLength: 100, description: What people call the item. }',
    '        note: { type: string, description: Anything else that is good to know. }',
    '    Item:',
    '      description: An item.',
    '      type: object',
    '      required: [id, name]',
    '      properties:',
    '        id: { type: integer, description: The number that the item was given. }',
    '        name: { type: string, description: What people call the item. }',
    '        note: { type: string, description: Anything else that is good to know. }',
    '    Refusal:',
    '      description: Why a request was refused.',
    '      type: object',
    '      required: [message]',
    '      properties:',
    '        message: { type: string, description: A sentence for people. }',
    '  responses:',
    '    Refused:',
    '      description: Something about the request is not as it should be.',
    '      content:',
    '        application/json:',
    "          schema: { $ref: '#/components/schemas/Refusal' }",
    '          examples:',
    '            refusal:',
    '              summary: What was wrong',
    '              value: { message: The name is missing. }',
    '',
  ].join('\n');
};

const titleOf = (name: string): string => {
  const words = name
    .split(/[._-]+/u)
    .filter((word) => word !== '')
    .join(' ');
  return scalarText(words.charAt(0).toUpperCase() + words.slice(1));
};

const hostOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'api';
