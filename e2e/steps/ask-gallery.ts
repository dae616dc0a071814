import type { Page } from '@playwright/test';
import type { checks } from '../gallery/checks/checks.js';

type Checks = typeof checks;

/** What the gallery tells of what it shows just now. */
export const askGallery = <Name extends keyof Checks>(
  page: Page,
  name: Name,
): Promise<ReturnType<Checks[Name]>> =>
  page.evaluate(
    (asked) =>
      (window as unknown as { checks: Checks }).checks[asked]() as ReturnType<Checks[Name]>,
    name,
  );
