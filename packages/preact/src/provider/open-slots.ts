import type { Decision, Session, Slot } from '@uptier/core';

/** The slots of a session that the components under one provider show. */
export class OpenSlots {
  readonly #session: Session;
  /** How many components show a slot, by its id. */
  readonly #users = new Map<string, number>();
  #isWaiting = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * Opens a slot, and asks for its offers. `listen` gets its decision, as soon as there is one, and each later one.
   * The returned function closes the slot, if nobody else shows it.
   */
  open(slot: Slot, listen: (decision: Decision) => void): () => void {
    const { id } = slot;
    const users = this.#users.get(id) ?? 0;
    this.#users.set(id, users + 1);
    const stop = this.#session.open(slot).subscribe((decision) => decision && listen(decision));
    if (!users) this.#refreshSoon();
    return () => {
      stop();
      const left = (this.#users.get(id) ?? 1) - 1;
      if (left) this.#users.set(id, left);
      else {
        this.#users.delete(id);
        this.#session.close(slot);
      }
    };
  }

  /** Refreshes once for all slots that are opened in a row. */
  #refreshSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.#users.size) void this.#session.refresh();
    });
  }
}
