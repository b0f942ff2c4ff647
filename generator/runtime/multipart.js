/**
 * A body in `multipart/form-data`. Blobs are files, objects are JSON, arrays repeat their name; null
 * and undefined are left out. Written by hand, as FormData sends JSON only as if it were a file.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types
 * @type {typeof import('./multipart.js').multipart}
 */
export const multipart = (contentTypes = {}) => [
  'multipart/form-data',
  (body) => {
    // The platform writes the header of its own FormData, with the boundary.
    if (body instanceof FormData) return [body, null];
    const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
    const parts = Object.entries(body)
      .flatMap(([name, value]) => [value].flat().map((item) => [name, item]))
      .filter(([, value]) => value !== undefined && value !== null)
      .flatMap(([name, value]) => {
        const stated = Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
        return [`--${boundary}\r\n`, ...partOf(name, value, stated), '\r\n'];
      });
    const type = `multipart/form-data; boundary=${boundary}`;
    return [new Blob([...parts, `--${boundary}--\r\n`], { type }), type];
  },
  ['object'],
];

/**
 * @param {string} name
 * @param {any} value
 * @param {string | undefined} stated
 */
const partOf = (name, value, stated) => {
  const disposition = `Content-Disposition: form-data; name="${quote(name)}"`;
  const isBytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  const file = isBytes ? new Blob([/** @type {ArrayBuffer} */ (value)]) : value;
  if (file instanceof Blob) {
    const { name: filename = 'blob', type } = /** @type {File} */ (file);
    const mediaType = type || stated || 'application/octet-stream';
    const header = `${disposition}; filename="${quote(filename)}"\r\nContent-Type: ${mediaType}`;
    return [`${header}\r\n\r\n`, file];
  }
  const isObject = typeof value === 'object' && !value.toJSON;
  const mediaType = stated ?? (isObject ? 'application/json' : undefined);
  const isJson = isObject || /[/+]json$/.test(stated ?? '');
  return [
    `${disposition}${mediaType ? `\r\nContent-Type: ${mediaType}` : ''}\r\n\r\n`,
    isJson ? JSON.stringify(value) : String(value.toJSON?.() ?? value),
  ];
};

/**
 * As HTML forms do it: a quote or a line break would end the header.
 *
 * @param {string} text
 */
const quote = (text) => text.replace(/["\r\n]/g, encodeURIComponent);
