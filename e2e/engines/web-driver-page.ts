import { setTimeout as sleep } from 'node:timers/promises';
import { hasFocus, type Key, type Named, type PageDriver, type Role } from './page-driver.js';
import type { WebDriver } from './web-driver.js';

/** By this name the protocol tells elements (www.w3.org/TR/webdriver2, 12.1). */
const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';

type Reference = Readonly<Record<typeof REFERENCE, string>>;

/** Keys that write nothing (www.w3.org/TR/webdriver2, 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** What may have a role: the browser itself then says which has it, and what it is called. */
const MAY_BE: Readonly<Record<Role, string>> = {
  button: 'button',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4',
  link: 'a',
  list: 'ul, ol',
  region: 'section',
};

/** Milliseconds in which something to click has to come. */
const PATIENCE = 15_000;

/** Runs in the page: all that is shown and fits a selector, in shadow trees too. */
function findShown(selector: string): Element[] {
  const found: Element[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.checkVisibility()) found.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}

/** A page that WebDriver drives: WebKit's. */
export class WebDriverPage implements PageDriver {
  readonly #driver: WebDriver;

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  async goto(address: string): Promise<void> {
    await this.#driver.post('/url', { url: address });
  }

  async click(...named: Named): Promise<void> {
    const end = Date.now() + PATIENCE;
    let found = await this.#find(named);
    while (!found && Date.now() < end) {
      await sleep(50);
      found = await this.#find(named);
    }
    if (!found) throw new Error(`There is no ${named.join(' ')} to click.`);
    await this.#driver.post(`/element/${found[REFERENCE]}/click`);
  }

  async press(key: Key): Promise<void> {
    const keys = key.split('+').map((name) => KEYS[name]);
    const actions = ['keyDown', 'keyUp'].flatMap((type) => keys.map((value) => ({ type, value })));
    await this.#driver.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async sees(...named: Named): Promise<boolean> {
    return !!(await this.#find(named));
  }

  async isFocused(...named: Named): Promise<boolean> {
    const found = await this.#find(named);
    return !!found && this.#driver.run<boolean>(hasFocus.toString(), [found]);
  }

  run<Given extends readonly unknown[], Told>(
    what: (...given: Given) => Told | Promise<Told>,
    ...given: Given
  ): Promise<Told> {
    return this.#driver.run(what.toString(), given);
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#driver.get<string>('/screenshot'), 'base64');
  }

  async #find([role, name]: Named): Promise<Reference | undefined> {
    const all = await this.#driver.run<Reference[]>(findShown.toString(), [MAY_BE[role]]);
    for (const one of all) if (await this.#isCalled(one, [role, name])) return one;
    return undefined;
  }

  /** What has gone from the page meanwhile is not called anything. */
  async #isCalled({ [REFERENCE]: id }: Reference, [role, name]: Named): Promise<boolean> {
    try {
      const label = await this.#driver.get<string>(`/element/${id}/computedlabel`);
      const isNamed = typeof name === 'string' ? label === name : name.test(label);
      return isNamed && (await this.#driver.get(`/element/${id}/computedrole`)) === role;
    } catch {
      return false;
    }
  }
}
