/** How a browser may keep a page from its stores: whoever blocks cookies has none at all, others one that takes nothing. */
export const DENIALS: Readonly<Record<string, () => void>> = {
  'is refused as soon as it is asked for': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  },
  'takes nothing, as when it is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  'is full to its last character': () => {
    for (const store of [localStorage, sessionStorage])
      for (let more = 2 ** 22, name = 0; more >= 1; name++)
        try {
          store.setItem(`of others ${name}`, 'x'.repeat(more));
        } catch {
          more /= 2;
        }
  },
  'is not there': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null });
  },
};
