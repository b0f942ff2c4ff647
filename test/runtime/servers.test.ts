import { describe, expect, test } from 'vitest';
import { relative, servers } from '../../generator/runtime/servers.js';

describe('the server', () => {
  const several = servers({
    production: 'https://api.example',
    sandbox: ['https://{region}.sandbox.example/{version}', { region: 'eu', version: 'v1' }],
  });

  test.each([
    [{}, 'https://api.example'],
    [{ environment: 'production' }, 'https://api.example'],
    [{ environment: 'sandbox' }, 'https://eu.sandbox.example/v1'],
    [{ environment: 'sandbox', variables: { region: 'us' } }, 'https://us.sandbox.example/v1'],
    [{ environment: 'sandbox', variables: { region: undefined } }, 'https://eu.sandbox.example/v1'],
  ])('for %j is %s', (options, want) => {
    expect(several(options)).toBe(want);
  });

  test.each(['staging', 'constructor', ''])('for the unknown environment %j is none', (environment) => {
    expect(() => several({ environment })).toThrow('Option `environment` must be one of production, sandbox');
  });

  const varied = servers({
    closed: ['https://{env}.shop.example/v1', { env: ['sandbox', 'staging'] }],
    open: ['https://{tenant}.shop.example:{port}/{base}', { tenant: 'demo', port: '443', base: 'v1' }],
    whole: ['{address}', { address: 'https://shop.example' }],
    spread: ['{scheme}://{host}/v1', { scheme: 'https', host: 'shop.example' }],
  });

  test.each([
    ['closed', {}, 'https://sandbox.shop.example/v1'],
    ['closed', { env: 'staging' }, 'https://staging.shop.example/v1'],
    ['open', { tenant: 'a-b', port: '8443', base: 'api/v2' }, 'https://a-b.shop.example:8443/api/v2'],
    ['whole', { address: 'http://localhost:1/x?y' }, 'http://localhost:1/x?y'],
    ['spread', { scheme: 'http', host: 'localhost:8080' }, 'http://localhost:8080/v1'],
  ])('%s with the variables %j is %s', (environment, variables, want) => {
    expect(varied({ environment, variables })).toBe(want);
  });

  test.each<[environment: string, variables: Readonly<Record<string, string>>, want: string]>([
    ['closed', { env: 'nope' }, 'Option `variables.env` must be one of sandbox, staging'],
    ['closed', { env: 'evil.example/#' }, 'Option `variables.env` must be one of sandbox, staging'],
    ...['evil.example/', 'evil.example?', 'evil.example#', 'me@evil.example', 'evil.example\\', 'a b', 'a\nb'].map((tenant) => ['open', { tenant }, 'Option `variables.tenant` must hold none of / ? # @ \\ and spaces'] satisfies [string, object, string]),
    ['open', { port: '1/x' }, 'Option `variables.port` must hold none of / ? # @ \\ and spaces'],
    ['open', { base: 'v1?x=' }, 'Option `variables.base` must hold neither ? nor #'],
    ['spread', { host: 'evil.example/x' }, 'Option `variables.host` must hold none of / ? # @ \\ and spaces'],
  ])('%s takes no variables %j', (environment, variables, want) => {
    expect(() => varied({ environment, variables })).toThrow(want);
  });

  test('that stands alone holds in every environment', () => {
    expect(servers({ sandbox: 'https://s.example' })({ environment: 'production' })).toBe('https://s.example');
  });

  test('without a host needs a baseUrl outside of a browser', () => {
    expect(() => relative('/v1')({})).toThrow('Option `baseUrl` is missing: the API names no host, only /v1');
  });
});
