import { describe, expect, test } from 'vitest';
import { apiNames, camelCase, operationIdFromPath, operationName, pascalCase, variableName } from '../../generator/model/name.ts';

describe('camelCase', () => {
  test.each([
    { given: 'createOffer', want: 'createOffer' },
    { given: 'meta/root', want: 'metaRoot' },
    { given: 'list_pets', want: 'listPets' },
    { given: 'GetUsers', want: 'getUsers' },
    { given: 'APIList', want: 'apiList' },
    { given: 'get-3d-model', want: 'get3dModel' },
    { given: '3d', want: '_3d' },
    { given: 'größe ändern', want: 'größeÄndern' },
    { given: '一覧', want: '一覧' },
    { given: '🦄', want: 'fallback' },
    { given: '', want: 'fallback' },
    { given: 'X-Api-Key', want: 'xApiKey' },
  ])('turns $given into $want', ({ given, want }) => {
    expect(camelCase(given, 'fallback')).toBe(want);
  });
});

test('pascalCase capitalises every word', () => {
  expect(pascalCase('adyen-checkout', 'Api')).toBe('AdyenCheckout');
});

describe('operationName', () => {
  test.each(['GET', 'use', 'eject', 'request', 'then', 'constructor', '__proto__', 'toString'])(
    'does not let an operation called %s hide a member of the client',
    (given) => {
      expect(operationName(given)).toMatch(/^\w+$/u);
      expect(['GET', 'use', 'eject', 'request', 'then', 'constructor', '__proto__', 'toString']).not.toContain(
        operationName(given),
      );
    },
  );

  test('gives operations without a letter names that differ', () => {
    expect(operationName('🦄')).not.toBe(operationName('🐴'));
  });
});

test.each([
  { method: 'get', path: '/pets/{petId}', want: 'getPetsByPetId' },
  { method: 'post', path: '/', want: 'post' },
  { method: 'delete', path: '/v1/files/{file-id}/tags', want: 'deleteV1FilesByFileIdTags' },
] as const)('calls $method $path $want when it has no operationId', ({ method, path, want }) => {
  expect(operationIdFromPath(method, path)).toBe(want);
});

test.each([
  ['orders', 'apiKey', 'ORDERS_API_KEY'],
  ['orders-v2', 'xAPIKey', 'ORDERS_V2_X_API_KEY'],
  ['1st', 'token', '_1ST_TOKEN'],
  ['飛行', 'schlüssel', '_SCHL_SSEL'],
])('the environment variable of %s for %s', (api, option, want) => {
  expect(variableName(api, option)).toBe(want);
});

test('a package variable is never a reserved word', () => {
  expect(apiNames('delete')).toEqual({
    factory: 'createDeleteClient',
    client: 'DeleteClient',
    options: 'DeleteOptions',
    variable: 'deleteApi',
  });
});
