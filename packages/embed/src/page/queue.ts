import type { CustomCalls } from '@uptier/platforms';
import type { PageApi } from './page-api.js';

/** What a page may push, before or after the script has loaded. */
export type Command =
  | readonly ['context', Readonly<Record<string, unknown>>]
  | readonly ['platform', CustomCalls]
  | readonly ['consent', boolean]
  | readonly ['on', string, (event: Event) => void];

/** `window.uptier`: an array until the script takes it over. */
export interface Queue extends PageApi {
  push(...commands: readonly Command[]): void;
}

/**
 * Takes over the queue: runs what waits in it, and from now on everything at once, also where a script of the page has
 * kept the list itself.
 */
export function takeQueue(api: PageApi, run: (pushed: unknown) => void): Queue {
  const page = window as { uptier?: unknown };
  const waiting = Array.isArray(page.uptier) ? (page.uptier as unknown[]) : [];
  const queue: Queue = { ...api, push: (...commands) => commands.forEach(run) };
  page.uptier = queue;
  // Another `push` than a list's own: what it gives back nobody asks for. A frozen list keeps its own, and none throws.
  let told: readonly unknown[] = [];
  try {
    Reflect.set(waiting, 'push', queue.push);
    told = waiting.slice();
  } catch {
    // A list that cannot even be looked at says nothing.
  }
  told.forEach(run);
  return queue;
}
