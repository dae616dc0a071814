import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkOf } from '../src/boot/chunk-of.js';

test.each([
  ['carousel', '<p bundle></p>', 'bundle'],
  ['carousel', '<p></p>', 'carousel'],
  ['banner', '<p bundle></p>', 'banner'],
])('a %s written as %s is drawn by the code of a %s, which exists', (widget, html, chunk) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  expect(chunkOf(widget, place.firstElementChild!)).toBe(chunk);
  expect(existsSync(join(import.meta.dirname, '../src/chunks', `${chunk}.tsx`))).toBe(true);
});
