/** The core takes no longer ids. */
const LONGEST = 200;

/** Path and query of an address as the page writes it, whatever the host; `undefined` where it is none. */
export function addressOf(url: unknown, base: string): string | undefined {
  if (typeof url !== 'string' || !url.trim()) return undefined;
  try {
    const { pathname, search, hash, protocol } = new URL(url, base);
    if (!/^https?:$/.test(protocol)) return undefined;
    // Some single-page apps keep the path behind the `#`.
    const inHash = /^#!?(\/.*)/.exec(hash)?.[1];
    return inHash ?? pathname + search;
  } catch {
    return undefined;
  }
}

export const pathOf = (address: string): string => address.replace(/[?#].*/, '');

export const queryOf = (address: string): URLSearchParams =>
  new URLSearchParams(/\?([^#]*)/.exec(address)?.[1] ?? '');

/** An address that is short enough to be an id: without its query if need be. */
export const shortAddress = (address: string): string | undefined =>
  [address, pathOf(address)].find((one) => one.length <= LONGEST);
