import { different, harmless, narrower, operations, untouched, wider, type Rule } from '../rule.ts';

const json = { 'application/json': { schema: { type: 'object' } } } as const;
const form = (encoding: object) =>
  ({
    requestBody: {
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { cover: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
          },
          encoding,
        },
      },
    },
  }) as never;

/** Request bodies; their schemas are told by the rules for schemas. */
export const bodyRules = {
  'body-removed': {
    title: 'The request body was removed',
    why: 'What is sent in it is refused or no longer heard.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Do not send a body.',
    example: operations({ requestBody: { content: json } }, {}),
  },
  'body-added': {
    title: 'An optional request body was added',
    why: 'Calls without a body are still understood.',
    wire: harmless,
    package: harmless,
    advice: 'Send one where it helps.',
    example: operations({}, { requestBody: { content: json } }),
  },
  'required-body-added': {
    title: 'A required request body was added',
    why: 'Calls without a body are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send a body.',
    example: operations({}, { requestBody: { required: true, content: json } }),
  },
  'body-became-required': {
    title: 'The request body became required',
    why: 'Calls without a body are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send a body always.',
    example: operations({ requestBody: { content: json } }, { requestBody: { required: true, content: json } }),
  },
  'body-became-optional': {
    title: 'The request body became optional',
    why: 'Calls with a body are still understood; who is called may miss it.',
    wire: wider,
    package: wider,
    advice: 'Be ready for the body to be missing.',
    example: operations({ requestBody: { required: true, content: json } }, { requestBody: { content: json } }),
  },
  'body-media-type-removed': {
    title: 'The request body can no longer be sent in a media type',
    why: 'Bodies of this media type are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send the body in another media type.',
    example: operations({ requestBody: { content: { ...json, 'text/csv': {} } } }, { requestBody: { content: json } }),
  },
  'body-media-type-added': {
    title: 'The request body can be sent in another media type',
    why: 'The other media types are still understood.',
    wire: wider,
    package: wider,
    advice: 'Be ready for a body of the new media type.',
    example: operations({ requestBody: { content: json } }, { requestBody: { content: { ...json, 'text/csv': {} } } }),
  },
  'encoding-style-changed': {
    title: 'A member of a form is written in another style',
    why: 'A value in the old style is taken for another value.',
    wire: different,
    package: untouched,
    advice: 'Write the member in the new style.',
    example: operations(form({ tags: { style: 'form' } }), form({ tags: { style: 'pipeDelimited' } })),
  },
  'encoding-media-type-removed': {
    title: 'A member of a form can no longer be sent in a media type',
    why: 'Parts of this media type are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send the part in another media type.',
    example: operations(
      form({ cover: { contentType: 'image/png, image/jpeg' } }),
      form({ cover: { contentType: 'image/png' } }),
    ),
  },
  'encoding-media-type-added': {
    title: 'A member of a form can be sent in another media type',
    why: 'The other media types are still understood.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for parts of the new media type.',
    example: operations(
      form({ cover: { contentType: 'image/png' } }),
      form({ cover: { contentType: 'image/png, image/jpeg' } }),
    ),
  },
} as const satisfies Record<string, Rule>;
