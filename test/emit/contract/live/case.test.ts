import { describe, expect, test } from 'vitest';
import { createLive } from '../../../../generator/emit/contract/live/index.ts';
import { apiOf } from '../api.ts';

/** What is sent of an operation: its title, its address (and what the body says), and what has to come of it. */
const sentOf = async (operation: object, negatives: boolean) => {
  const api = apiOf({ paths: { '/a/{id}': { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 }], post: { operationId: 'ask', ...operation } } } });
  const { cases } = await createLive(api, { allow: ['ask'], negatives, environment: {} });
  return cases.map(({ title, request: { target, headers = {}, json }, wanted }) => [title, `${target}${headers['x-a'] ?? ''}${json === undefined ? '' : ` ${JSON.stringify(json)}`}`, 'status' in wanted ? wanted.status : 'fault' in wanted ? wanted.fault : wanted.kind]);
};

const json = (more: object): object => ({ content: { 'application/json': { schema: { type: 'integer' }, ...more } } });
const fine = { 200: { description: '' } };

describe('is sent', () => {
  test.each<[title: string, operation: object, sent: readonly (readonly string[])[]]>([
    ['a body, whose example is not that of an error because neither has a name', { requestBody: json({ example: 1 }), responses: { ...fine, 400: { description: '', ...json({ example: 2 }) } } }, [['example "example"', '/a/7 1', 'success']]],
  ])('%s', async (_, operation, sent) => {
    expect(await sentOf(operation, false)).toEqual(sent);
  });
});
