/** Runs something on a page whose scripts have given every object one thing more. */
export function besideLent<T>(name: string, lent: PropertyDescriptor, act: () => T): T {
  const { prototype } = Object;
  Object.defineProperty(prototype, name, { ...lent, configurable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(prototype, name);
  }
}
