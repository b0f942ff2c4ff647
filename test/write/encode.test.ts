import { expect, test } from 'vitest';
import { createEncoder } from '../../generator/write/encode.ts';

test.each(['', 'plain', 'Zürich 🏔', '\ud800', 'é'.repeat(700_000)])('turns a text into UTF-8 in whatever room there is (%#)', (text) => {
  const encode = createEncoder();
  for (const before of ['longer than most of what comes after it', '']) {
    encode(before);
    expect(Buffer.from(text).equals(encode(text))).toBe(true);
  }
});
