import type { Platform } from '../platform.js';
import { leanCustom, type CustomCalls } from './lean-custom.js';

export type { CustomCalls };

/** A platform that is the page's own functions. `calls` is asked anew each time, since a page may set it late. */
export const createCustom = (calls: () => CustomCalls): Platform =>
  leanCustom(calls, { loadOwn: () => import('./change-own.js') });
