import fc from 'fast-check';
import { faults, spoil, type Steps } from './spoil.js';

export interface Mutated {
  readonly json: unknown;
  readonly at: Steps;
}

/** JSON that is wrong, or at least other, at one place; of other values than usual where some are given. */
export const mutated = (
  arbitrary: fc.Arbitrary<unknown>,
  values?: fc.Arbitrary<{ readonly value: unknown }>,
): fc.Arbitrary<Mutated> =>
  fc
    .tuple(arbitrary, faults, values ?? fc.constant({}))
    .map(([json, fault, other]) => spoil(json, { ...fault, ...other }));

/** The same with up to so many faults; with none now and then. */
export const spoiled = (arbitrary: fc.Arbitrary<unknown>, most = 3): fc.Arbitrary<unknown> =>
  fc
    .tuple(arbitrary, fc.array(faults, { maxLength: most }))
    .map(([json, all]) => all.reduce<unknown>((spoilt, fault) => spoil(spoilt, fault).json, json));
