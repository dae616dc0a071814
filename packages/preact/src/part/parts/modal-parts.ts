/** The modal. */
export interface ModalParts {
  /** The dialog. */
  modal: never;
  /** What it shows. */
  sheet: never;
  /** That the order is complete and safe. */
  safe: never;
  /** The button that closes it, after a yes. */
  close: never;
}
