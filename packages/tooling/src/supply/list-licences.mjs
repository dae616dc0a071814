import { startTool } from '../tasks/start-tool.mjs';

/**
 * What is installed with some packages of ours, all the way down, as pnpm lists it.
 * @param {readonly string[]} names
 * @returns {Promise<{ name: string, license: string }[]>}
 * @throws {Error} Where pnpm cannot tell.
 */
export async function listLicences(names) {
  const filters = names.flatMap((name) => ['--filter', name]);
  const args = [...filters, 'licenses', 'list', '--prod', '--json'];
  const { code, output } = await startTool({ name: 'pnpm', from: '.' }, args, { capture: true });
  if (code !== 0) throw new Error(output);
  /** @type {Record<string, { name: string, license: string }[]>} */
  const byLicence = JSON.parse(output);
  return Object.values(byLicence).flat();
}
