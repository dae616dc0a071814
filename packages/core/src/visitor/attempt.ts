/** What a call returns; nothing where it throws. A browser may forbid any touch of its stores. */
export function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
