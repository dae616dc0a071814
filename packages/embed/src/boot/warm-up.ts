/**
 * Does what a browser takes long for when it is done first, while the files are on their way: a formatter of numbers,
 * of whatever language, for which it reads its tables, and a look at the tab's store, for which it waits for another
 * process. Each in a task of its own.
 * @param storage What the tag says of it: "none" is not looked at.
 */
export function warmUp(storage: string | undefined): void {
  setTimeout(() => new Intl.NumberFormat());
  if (storage === 'none') return;
  setTimeout(() => {
    try {
      sessionStorage.getItem('uptier');
    } catch {
      // The page may not look. Who needs it then does without.
    }
  });
}
