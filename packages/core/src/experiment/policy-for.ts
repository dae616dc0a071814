import type { Catalog } from '../catalog/catalog.js';
import type { Context } from '../context/context.js';
import type { Policy } from '../feed/feed.js';
import { mergePolicy } from '../feed/policy.js';
import type { ArmOf } from './find-arms.js';

/** The visitor's arms, and the shop's policy with what they change. */
export function policyFor(
  { head, rules }: Catalog,
  context: Partial<Context>,
): { arms: readonly ArmOf[]; policy: Policy } {
  const arms = rules?.findArms(head.experiments, context) ?? [];
  const policy = arms.reduce(
    (merged, { arm }) => mergePolicy(merged, arm?.policy ?? {}),
    head.policy,
  );
  return { arms, policy };
}
