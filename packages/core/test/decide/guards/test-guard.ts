import type { GuardName } from '@uptier/core';
import { describe, expect, test } from 'vitest';
import { rowOf, type Scene } from '../a-scene.js';

/** A moment, and what makes it what it is. `of` is the product that is asked about: the case, if nothing else is said. */
type Moment = [title: string, scene: Scene, of?: string];

interface Moments {
  readonly refuses: readonly Moment[];
  readonly passes: readonly Moment[];
  /** Empty where nothing about it can be unknown. */
  readonly unknown: readonly Moment[];
}

/** Tests what a guard refuses, what it lets pass, and that it lets pass what it cannot know. */
export function testGuard(guard: GuardName, { refuses, passes, unknown }: Moments): void {
  const refusals = (scene: Scene, of = 'case') => rowOf(scene, of).refusedBy;

  describe(`the guard ${guard}`, () => {
    test.each(refuses)('refuses: %s', (_, scene, of) => {
      expect(refusals(scene, of)).toContain(guard);
    });

    test.each(passes)('passes: %s', (_, scene, of) => {
      expect(refusals(scene, of)).not.toContain(guard);
    });

    test.each(unknown)('passes what is unknown: %s', (_, scene, of) => {
      expect(refusals(scene, of)).not.toContain(guard);
    });
  });
}
