import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const examples = new URL('../../', import.meta.url);

describe('the pictures of a Teatime shop', () => {
  it.for(['headless/public', 'next/site/public', 'npm-preact/public', 'vue/public'])(
    'show no two products of %s alike',
    (folder) => {
      const pictures = new URL(`${folder}/pictures/`, examples);
      const drawn = readdirSync(pictures).map((name) =>
        readFileSync(new URL(name, pictures), 'utf8'),
      );
      expect(drawn.length).toBeGreaterThan(1);
      expect(new Set(drawn).size).toBe(drawn.length);
    },
  );
});
