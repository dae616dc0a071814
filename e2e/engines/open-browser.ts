import { chromium, firefox, type LaunchOptions } from '@playwright/test';
import type { PageDriver } from './page-driver.js';
import { PlaywrightPage } from './playwright-page.js';
import { startWebKit } from './start-webkit.js';
import { WebDriver } from './web-driver.js';
import { WebDriverPage } from './web-driver-page.js';

/** The engines that browsers are made of. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** One page of a visitor who has never been there. */
export interface Visit {
  readonly page: PageDriver;
  end(): Promise<void>;
}

/** A browser that is running. */
export interface OpenBrowser {
  visit(): Promise<Visit>;
  close(): Promise<void> | void;
}

async function openPlaywright(
  engine: 'chromium' | 'firefox',
  options: LaunchOptions,
): Promise<OpenBrowser> {
  const browser = await { chromium, firefox }[engine].launch(options);
  return {
    async visit() {
      const context = await browser.newContext();
      return { page: new PlaywrightPage(await context.newPage()), end: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** Each of its sessions is a browser of its own. */
async function openWebKit({
  executablePath = 'WebKitWebDriver',
}: LaunchOptions): Promise<OpenBrowser> {
  const webkit = await startWebKit(executablePath);
  return {
    async visit() {
      const driver = await WebDriver.open(webkit.address);
      return { page: new WebDriverPage(driver), end: () => driver.close() };
    },
    close: webkit.stop,
  };
}

/** Starts a browser of an engine. */
export const openBrowser = (engine: Engine, options: LaunchOptions): Promise<OpenBrowser> =>
  engine === 'webkit' ? openWebKit(options) : openPlaywright(engine, options);
