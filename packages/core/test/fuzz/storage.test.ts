import { readVisitor, type Visitor } from '@uptier/core';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createMemory } from '../../src/visitor/memory.js';
import { anyStored, storeOf } from './any-stored.js';

vi.setConfig({ testTimeout: 600_000 });

const NOW = Date.UTC(2026, 10, 22);

const anyStores = fc.record({ functional: anyStored, personal: anyStored });

function portsOf(texts: {
  readonly functional?: string | undefined;
  readonly personal?: string | undefined;
}) {
  const functional = storeOf(texts.functional);
  const personal = storeOf(texts.personal);
  return { functional, personal, now: () => NOW, random: () => 0.5 };
}

/** Names that no reader takes: they are an object's own machinery. */
const MACHINERY = ['__proto__', 'constructor', 'prototype'];

/** As JSON has it; without what no reader takes as a name, and no text longer than readers leave it. */
const plain = (visitor: Visitor): unknown =>
  JSON.parse(JSON.stringify(visitor), (name, value: unknown) => {
    if (MACHINERY.includes(name) || name.length > 200) return undefined;
    return typeof value === 'string' ? value.slice(0, 200) : value;
  });

test('whatever lies in the stores, what is remembered of it is a visitor as the core reads one', () => {
  fc.assert(
    fc.property(anyStores, fc.boolean(), (texts, given) => {
      const memory = createMemory(portsOf(texts));
      memory.consent(given);
      const visitor = plain(memory.snapshot(NOW, 14));
      expect(readVisitor(visitor)).toEqual(visitor);
    }),
    fuzzing(4000),
  );
});

test('whatever lies in the stores, what happens next is remembered, by this page and by the next', () => {
  fc.assert(
    fc.property(anyStores, (texts) => {
      const ports = portsOf(texts);
      const here = createMemory(ports);
      here.consent(true, 'anew');
      here.record('declined', 'p:new');
      here.record('views', 'new');
      const next = createMemory(ports);
      next.consent(true);
      for (const memory of [here, next]) {
        const { declined, views } = memory.snapshot(NOW, 14);
        expect(declined).toContain('p:new');
        expect(Object.keys(views ?? {})).toContain('new');
      }
    }),
    fuzzing(4000),
  );
});
