/**
 * The script's own tag: the one that runs, or, where a tag manager put it in, the one that names a feed.
 * A module has no `currentScript` either.
 */
export const findTag = (): HTMLScriptElement | null =>
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[data-feed]');

/** Where the chunks lie: the folder that `data-base` names, else the script's own. */
export function baseOf(tag: HTMLScriptElement | null): string {
  const script = tag?.src || document.baseURI;
  const base = tag?.dataset['base'];
  try {
    return new URL(base ? base.replace(/\/?$/, '/') : '.', script).href;
  } catch {
    // No address at all, or a script without a folder: what is asked for there does not come, and that is told.
    return document.baseURI;
  }
}
