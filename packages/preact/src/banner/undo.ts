import type { CartResult } from '@uptier/core';
import { refused } from '../answer/progress.js';
import type { Answer } from '../answer/use-answer.js';

/** Gives back what was taken. If that fails it is still taken, and can be given back again. */
export async function undo(
  { isTaken, progress }: Answer,
  change: () => Promise<CartResult>,
): Promise<void> {
  const { state, price } = progress.value;
  if (state === 'busy') return;
  progress.value = { state: 'busy', price };
  const why = await change().catch(refused);
  isTaken.value = why.status !== 'undone';
  progress.value = { state: isTaken.value ? 'done' : 'idle', why, price };
}
