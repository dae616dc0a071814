/** Native dialogs, and what shops build by hand. */
const DIALOGS = 'dialog[open], [aria-modal="true"]';

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Whether a dialog is open in a document or in any shadow tree in it. Closed shadow trees keep theirs to themselves. */
export const hasOpenDialog = (root: ParentNode): boolean =>
  // Shops keep theirs in the page, hidden. A browser that cannot tell gets no second dialog.
  [...root.querySelectorAll(DIALOGS)].some((one) => one.checkVisibility?.(SEEN) ?? true) ||
  [...root.querySelectorAll('*')].some(
    ({ shadowRoot }) => shadowRoot !== null && hasOpenDialog(shadowRoot),
  );
