import { copyInto } from './copy-into.mjs';
import { runInProject } from './run-in-project.mjs';

const SAYS = [
  'Pebble 128 GB',
  // A text of the feed is a text in the page.
  'Case &quot;Soft &amp; Slim&quot; &lt;6.1',
];

/**
 * Draws offers as HTML, in Node. Wants the feed in the project's folder.
 * @param {import('./install-box.mjs').Project} project
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function checkServer({ folder, box: { manifest } }) {
  await copyInto(folder, 'server.js');
  const problems = await runInProject(folder, [process.execPath, 'server.js'], { says: SAYS });
  return [{ name: `${manifest.name}: server rendering`, problems }];
}
