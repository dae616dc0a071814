/**
 * The script's own tag: the one that runs, where it names a feed. Else the one that does: in a module it is not said which
 * runs, and a shop may run the text of ours in another tag, or merged with its own scripts in one file. A picture that is
 * called `currentScript` stands in the place of the one that runs, and is none.
 */
export function findTag(): HTMLScriptElement | null {
  const { currentScript } = document;
  const running = currentScript instanceof HTMLScriptElement ? currentScript : null;
  return running?.dataset['feed']
    ? running
    : (document.querySelector<HTMLScriptElement>('script[data-feed]') ?? running);
}

/** Where the chunks lie: the folder that `data-base` names, else the script's own. */
export function baseOf(tag: HTMLScriptElement | null): string {
  const script = tag?.src || document.baseURI;
  const base = tag?.getAttribute('data-base');
  try {
    return new URL(base ? base.replace(/\/?$/, '/') : '.', script).href;
  } catch {
    // No address at all, or a script without a folder: what is asked for there does not come, and that is told.
    return document.baseURI;
  }
}
