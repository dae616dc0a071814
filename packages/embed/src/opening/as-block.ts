/**
 * Makes a block of an element that would be inline, where no height could be kept: its theme has not come, or the page
 * unsets everything, `!important`. It says so no louder than it must, and what the page hides stays hidden.
 */
export function asBlock(element: HTMLElement): void {
  const { style } = element;
  // What was said before the theme came.
  if (style.display === 'block') style.display = '';
  for (const priority of ['', 'important']) {
    if (getComputedStyle(element).display === 'inline')
      style.setProperty('display', 'block', priority);
  }
}
