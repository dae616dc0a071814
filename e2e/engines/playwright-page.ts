import type { Locator, Page } from '@playwright/test';
import { hasFocus, type Key, type Named, type PageDriver } from './page-driver.js';

/** A page that Playwright drives: Chromium's, and Firefox's. */
export class PlaywrightPage implements PageDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  click(...named: Named): Promise<void> {
    return this.#find(named).click();
  }

  press(key: Key): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  sees(...named: Named): Promise<boolean> {
    return this.#find(named).isVisible();
  }

  async isFocused(...named: Named): Promise<boolean> {
    const found = this.#find(named);
    return (await found.count()) > 0 && found.evaluate(hasFocus);
  }

  run<Given extends readonly unknown[], Told>(
    what: (...given: Given) => Told | Promise<Told>,
    ...given: Given
  ): Promise<Told> {
    const call = `(${what.toString()})(...${JSON.stringify(given)})`;
    return this.#page.evaluate<Told>(call);
  }

  picture(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  #find([role, name]: Named): Locator {
    return this.#page.getByRole(role, { name, exact: true }).first();
  }
}
