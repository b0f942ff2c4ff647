import { describe, expect, test } from 'vitest';
import { read } from '../../generator/read/index.ts';
import { brief, project } from './project.ts';

const rest = '\ninfo: { title: T, version: "1" }\npaths: {}\n';

describe('the kind and version of a description', () => {
  test.each<[text: string, want: readonly string[]]>([
    [`openapi: 3.1.1${rest}`, []],
    [`openapi: 3.1.0${rest}`, []],
    [`openapi: "3.0.4"${rest}`, []],
    [`{"openapi": "3.0.0-rc1", "info": {"title": "T", "version": "1"}, "paths": {}}`, []],
    ['openapi: 3.1.1\ninfo: { title: T, version: "1" }\nwebhooks: {}', []],
    ['openapi: 3.1.1\ninfo: { title: T, version: "1" }\ncomponents: {}', []],
    [`openapi: 3.2.0${rest}`, ['a.yaml:1:10 openapi-unsupported']],
    [`openapi: 4.0.0${rest}`, ['a.yaml:1:10 openapi-unsupported']],
    [`openapi: 3.1${rest}`, ['a.yaml:1:10 openapi-unsupported']],
    [`openapi: "3.1"${rest}`, ['a.yaml:1:10 openapi-unsupported']],
    [`openapi: [3.1.1]${rest}`, ['a.yaml:1:10 openapi-unsupported']],
    [`openapi:${rest}`, ['a.yaml:1:1 openapi-unsupported']],
    [`swagger: "2.0"${rest}`, ['a.yaml:1:1 swagger-2']],
    [`swagger: 2.0${rest}`, ['a.yaml:1:1 swagger-2']],
    [`a: 1\nasyncapi: 3.0.0${rest}`, ['a.yaml:2:1 not-openapi']],
    ['{"arazzo": "1.0.1"}', ['a.yaml:1:2 not-openapi']],
    ['{"$schema": "https://json-schema.org/draft/2020-12/schema"}', ['a.yaml:1:2 not-openapi']],
    ['a: 1', ['a.yaml:1:1 not-openapi']],
    ['- openapi: 3.1.1', ['a.yaml:1:1 not-openapi']],
    ['just some text', ['a.yaml:1:1 not-openapi']],
    ['42', ['a.yaml:1:1 not-openapi']],
    ['<html><body>Not found</body></html>', ['a.yaml:1:1 not-openapi']],
    ['openapi: 3.1.1\ninfo: text\npaths: []\ncomponents: 1\nwebhooks:', ['a.yaml:2:1 openapi-shape', 'a.yaml:3:1 openapi-shape', 'a.yaml:4:1 openapi-shape', 'a.yaml:5:1 openapi-shape']],
    ['openapi: 3.1.1', ['a.yaml:1:1 openapi-shape', 'a.yaml:1:1 openapi-shape']],
    ['openapi: 3.0.3\ninfo: { title: T, version: "1" }\nwebhooks: {}', ['a.yaml:1:1 openapi-shape']],
  ])('%j', async (text, want) => {
    const root = await project({ 'a.yaml': text });
    const { sources, problems } = await read({ root, inputs: ['a.yaml'], lint: false });
    expect(brief(problems)).toEqual(want);
    expect(sources).toHaveLength(want.length === 0 ? 1 : 0);
  });
});
