import type { LateCode } from './late-code.js';

/** For whoever has the package installed. The script tag fetches the same code pinned by its hash. */
export const importLateCode: LateCode = {
  loadCarryOut: () => import('./cart/carry-out.js'),
  loadThemeAction: () => import('./shopify/theme-action.js'),
};
