import { expect } from '@playwright/test';
import { shopPage } from '../../engines/shop-page.js';
import { test } from '../../engines/walk.js';

const PAGE = shopPage({ body: '<uptier-banner placement="cart" reserve="300"></uptier-banner>' });

for (const altered of ['uptier-banner.js', 'uptier-core.js']) {
  test(`${altered} that is not what was published never runs, and the page is told, but in WebKit, which looks at no hash`, async ({
    driver,
    engine,
    serve,
  }) => {
    const isHeld = engine !== 'webkit';
    const shop = await serve({ ...PAGE, altered });
    shop.hold({ id: '64', quantity: 2 });
    await driver.goto(shop.address);
    const heard = () => driver.run(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toContain(isHeld ? 'chunk-unreachable' : 'decided');
    await expect.poll(() => driver.sees('button', /^Upgrade/)).toBe(!isHeld);
    expect(await driver.run(() => 'stolen' in window)).toBe(!isHeld);
  });
}
