import type { CustomCalls } from '@uptier/platforms';

/** What a page may push, before or after the script has loaded. */
export type Command =
  | readonly ['context', Readonly<Record<string, unknown>>]
  | readonly ['platform', CustomCalls];

/** `window.uptier`: an array until the script takes it over. */
export interface Queue {
  push(...commands: readonly Command[]): void;
}

/** Takes over the queue: runs what waits in it, and from now on everything at once. */
export function takeQueue(run: (pushed: unknown) => void): Queue {
  const page = window as { uptier?: unknown };
  const waiting = Array.isArray(page.uptier) ? (page.uptier as unknown[]) : [];
  const queue: Queue = { push: (...commands) => commands.forEach(run) };
  page.uptier = queue;
  waiting.forEach(run);
  return queue;
}
