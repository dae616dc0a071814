import type { Context } from '../context/context.js';
import type { Arm, Experiment } from '../feed/feed.js';
import { chance } from './hash.js';

/** The arm of one experiment that a visitor is in. */
export interface ArmOf {
  readonly experiment: string;
  /** Missing for the holdout, who see no offer. */
  readonly arm?: Arm;
  /** Whether the visitor counts in the results: only one with an id, which needs consent. */
  readonly counted: boolean;
}

function drawArm({ id, holdout = 0, arms }: Experiment, visitor: string): Arm | undefined {
  if (chance(`${id}:holdout:${visitor}`) < holdout) return undefined;
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance(`${id}:${visitor}`) * total;
  return arms.find(({ weight }) => (left -= weight) < 0) ?? arms[0];
}

/** The visitor's arm in each experiment; the first one, uncounted, for a visitor without an id. */
export function findArms(
  experiments: readonly Experiment[],
  { visitor, consent }: Partial<Context>,
): readonly ArmOf[] {
  const id = consent === false ? undefined : visitor?.id;
  return experiments
    .filter(({ arms }) => arms.length)
    .map((experiment) => {
      const arm = id === undefined ? experiment.arms[0] : drawArm(experiment, id);
      return { experiment: experiment.id, counted: id !== undefined, ...(arm && { arm }) };
    });
}
