/**
 * Looks at the stores while the files are on their way: for the first look a browser waits for another process.
 * @param storage What the tag says of it: "none" is not looked at.
 */
export function warmUp(storage: string | undefined): void {
  if (storage === 'none') return;
  setTimeout(() => {
    try {
      sessionStorage.getItem('uptier');
      localStorage.getItem('uptier-swap');
    } catch {
      // The page may not look. Who needs it then does without.
    }
  });
}
