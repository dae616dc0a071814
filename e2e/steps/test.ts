import { test as base } from '@playwright/test';

/** Tests whose routes end with them: one that still answers when its page is closed would fail the test that runs then. */
export const test = base.extend({
  context: async ({ context }, give) => {
    await give(context);
    const routed = [context, ...context.pages()];
    await Promise.all(routed.map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })));
  },
});
