import { expect, it } from 'vitest';
import { openFiles } from '../http/open-files.mjs';

it.for(['gone.css', `${'a'.repeat(300)}.css`])('there is no file %s', async (name) => {
  const exchange = /** @type {import('../http/send.mjs').Exchange} */ ({ path: `/files/${name}` });
  expect(await openFiles()(exchange, `${import.meta.dirname}/${name}`)).toBe(false);
});
