/**
 * Whether a closed dialog would be seen if it were open: where the page hides what it stands in, it would lock the page
 * and show nothing. That may have no box of its own, so the dialog itself is tried, and taken back before anything is
 * painted. Important, since pages may hide closed dialogs with rules that are.
 */
export function wouldBeSeen(dialog: HTMLDialogElement): boolean {
  dialog.style.setProperty('display', 'block', 'important');
  // A browser that cannot tell opens it.
  const isSeen = dialog.checkVisibility?.({ visibilityProperty: true }) ?? true;
  // Chromium writes the attribute when it is read: what is taken away unread comes back empty.
  if (dialog.getAttribute('style')) dialog.removeAttribute('style');
  return isSeen;
}
