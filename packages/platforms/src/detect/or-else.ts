/** What `read` gives, or else `otherwise`: a page may have broken what is asked for. `<img name="querySelector">` does. */
export function orElse<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
