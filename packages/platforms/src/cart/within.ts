/** Milliseconds after which an answer does not help any more: what never answers must not hold up what comes next. */
export const TIME_LIMIT = 10_000;

/** Rejects when a promise takes too long, whatever it is that does not answer. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
