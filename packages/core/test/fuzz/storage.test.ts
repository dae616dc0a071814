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

/** What a store holds, by its logs. */
const kept = (store: { getItem(key: string): string | null | undefined }): Logs =>
  JSON.parse(store.getItem('uptier') ?? '{}') as Logs;

type Logs = Readonly<Record<string, readonly unknown[]>>;

test('whatever lies in the stores, of whom says no nothing personal is left or known, and no older yes brings it back', () => {
  fc.assert(
    fc.property(anyStores, fc.boolean(), (texts, isElsewhere) => {
      const ports = portsOf(texts);
      const here = createMemory(ports);
      here.consent(true, 'anew');
      here.record('views', 'secret');
      (isElsewhere ? createMemory(ports) : here).consent(false);
      here.consent(isElsewhere ? true : undefined);
      here.record('views', 'secret');
      expect(Object.keys(kept(ports.personal)).sort()).toEqual(['v', 'withdrawn']);
      expect(ports.functional.getItem('uptier') ?? '').not.toContain('secret');
      for (const memory of [here, createMemory(ports)])
        expect(Object.keys(memory.snapshot(NOW, 14))).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(id|views|searches|clicks|cartAdds)$/)]),
        );
    }),
    fuzzing(2000, 40),
  );
});

test('however much lies in the stores and happens, they keep little of it, and the newest', () => {
  const crowd = fc.integer({ min: 0, max: 300 }).map((count) =>
    JSON.stringify({
      v: 1,
      declined: Array.from({ length: count }, (_, i) => [NOW - 1000 + i, `p:${i}`]),
      views: Array.from({ length: count }, (_, i) => [NOW - 1000 + i, `old-${i}`]),
    }),
  );
  fc.assert(
    fc.property(crowd, crowd, fc.integer({ min: 1, max: 150 }), (functional, personal, more) => {
      const ports = portsOf({ functional, personal });
      const memory = createMemory(ports);
      memory.consent(true, 'anew');
      for (let i = 0; i < more; i++) memory.record('declined', `p:new-${i}`);
      memory.record('views', 'new');
      for (const store of [ports.functional, ports.personal])
        expect(
          Object.values(kept(store)).filter((log) => Array.isArray(log) && log.length > 100),
        ).toEqual([]);
      const { declined, views } = memory.snapshot(NOW, 14);
      expect(declined).toContain(`p:new-${more - 1}`);
      expect(Object.keys(views ?? {})).toContain('new');
    }),
    fuzzing(300, 10),
  );
});
