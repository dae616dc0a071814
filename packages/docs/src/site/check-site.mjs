import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';

/** @typedef {{ readonly page: string, readonly what: string }} Fault */
/** @typedef {{ readonly ids: ReadonlySet<string>, readonly links: readonly string[], readonly loads: readonly string[] }} Page */

const ELSEWHERE = /^(?:https?:)?\/\//;

/** @param {string} html @returns {Page} */
function readPage(html) {
  const elements = DomUtils.findAll(() => true, parseDocument(html).children);
  const get = (/** @type {string} */ name) =>
    elements.flatMap(({ attribs }) => attribs[name] ?? []);
  const loaded = elements.filter(({ name }) => name !== 'a');
  return {
    ids: new Set(get('id')),
    links: elements
      .filter(({ name }) => name === 'a')
      .flatMap(({ attribs }) => attribs['href'] ?? []),
    loads: loaded.flatMap(({ attribs }) =>
      [attribs['src'], attribs['href']].filter((one) => one !== undefined),
    ),
  };
}

/** The page that a link leads to, by its file. */
function fileOf(/** @type {string} */ path) {
  const file = path.replace(/^\//, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/**
 * Looks through a site that is built: every link leads to a page and a place in it that there is, and nothing is
 * loaded from elsewhere.
 * @param {string} folder
 * @param {string} [base] What every address begins with.
 * @returns {readonly Fault[]}
 */
export function checkSite(folder, base = '/') {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(
    html.map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))]),
  );
  const known = new Set(files);
  /** @param {string} page @param {string} address */
  const faultOf = (page, address) => {
    const { pathname, hash } = new URL(address, `http://site${base}${page}`);
    const file = fileOf(pathname.slice(base.length - 1));
    if (!known.has(file)) return `${address} leads nowhere`;
    const id = decodeURIComponent(hash.slice(1));
    return id && !pages.get(file)?.ids.has(id) ? `${address}: there is no such place` : undefined;
  };
  return [...pages].flatMap(([page, { links, loads }]) => {
    const own = [...links, ...loads].filter((one) => !ELSEWHERE.test(one) && !/^[a-z]+:/.test(one));
    const dead = [...new Set(own)].flatMap((one) => faultOf(posix.normalize(page), one) ?? []);
    const foreign = loads
      .filter((one) => ELSEWHERE.test(one))
      .map((one) => `${one} is loaded from elsewhere`);
    return [...dead, ...foreign].map((what) => ({ page, what }));
  });
}
