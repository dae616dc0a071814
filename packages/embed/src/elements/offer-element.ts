import type { Load } from '../boot/load.js';
import { reserve } from '../opening/reserve.js';
import { raiseError } from '../page/events.js';

/** Makes the class of one kind of element. It is shown while it is in the page, and cleans up when it is not. */
export function offerElement(widget: string, load: Load): CustomElementConstructor {
  return class extends HTMLElement {
    /** Another number for each time in the page: what was loaded for an earlier time is not shown any more. */
    #stay = 0;
    #hide: (() => void) | undefined;
    #again = (): void => this.connectedCallback();

    connectedCallback(): void {
      const stay = ++this.#stay;
      reserve(this);
      load(widget, this).then(
        (show) => {
          if (stay === this.#stay) this.#hide = show(this);
        },
        (error: unknown) => {
          raiseError(this, 'chunk-unreachable', String(error));
          if (stay === this.#stay) addEventListener('online', this.#again, { once: true });
        },
      );
    }

    disconnectedCallback(): void {
      this.#stay++;
      removeEventListener('online', this.#again);
      this.#hide?.();
      this.#hide = undefined;
    }
  };
}
