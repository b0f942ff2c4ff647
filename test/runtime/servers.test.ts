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

  test('that stands alone holds in every environment', () => {
    expect(servers({ sandbox: 'https://s.example' })({ environment: 'production' })).toBe('https://s.example');
  });

  test('without a host needs a baseUrl outside of a browser', () => {
    expect(() => relative('/v1')({})).toThrow('Option `baseUrl` is missing: the API names no host, only /v1');
  });
});
