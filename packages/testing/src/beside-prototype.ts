/** What old libraries put into the place of a browser's own: each as Prototype.js 1.6 or 1.7 has it, and nothing more. */
const THEIRS = [
  [
    Array.prototype,
    'toJSON',
    function (this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    },
  ],
  [
    Array.prototype,
    'entries',
    function (this: unknown[]) {
      return this.slice();
    },
  ],
  [
    Array,
    'from',
    (listed: { readonly length?: number } | undefined) =>
      Array.prototype.slice.call({ ...listed, length: listed?.length ?? 0 }),
  ],
] as const;

/** Runs something on a page that has Prototype.js. */
export async function besidePrototype<T>(act: () => T | Promise<T>): Promise<T> {
  const before = THEIRS.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name));
  for (const [of, name, value] of THEIRS)
    Object.defineProperty(of, name, { value, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    THEIRS.forEach(([of, name], i) => {
      const own = before[i];
      if (own) Object.defineProperty(of, name, own);
      else Reflect.deleteProperty(of, name);
    });
  }
}
