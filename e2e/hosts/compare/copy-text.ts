import type { Page } from '@playwright/test';

/** Gives the places of one page the font, size and colour that the text of another has: all that widgets take from it. */
export async function copyText(from: Page, to: Page): Promise<void> {
  const text = await from.evaluate(() => {
    const { fontFamily, fontSize, color } = getComputedStyle(document.querySelector('.frame')!);
    return { 'font-family': fontFamily, 'font-size': fontSize, color };
  });
  await to.evaluate((look) => {
    for (const { style } of document.querySelectorAll<HTMLElement>('.frame'))
      for (const [name, value] of Object.entries(look)) style.setProperty(name, value, 'important');
  }, text);
}
