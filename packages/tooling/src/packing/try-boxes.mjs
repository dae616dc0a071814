import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBundlers } from './check-bundlers.mjs';
import { checkCommand } from './check-command.mjs';
import { checkPages } from './check-pages.mjs';
import { checkModules } from './check-modules.mjs';
import { checkServer } from './check-server.mjs';
import { checkTypes } from './check-types.mjs';
import { installBox } from './install-box.mjs';

/**
 * Uses packed packages as somebody new does: each installed by npm into an empty folder, outside of the workspace.
 * @param {import('./pack-boxes.mjs').Box[]} boxes
 * @param {string} folder
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function tryBoxes(boxes, folder) {
  const projects = await Promise.all(
    boxes.map((box, at) => installBox(box, { boxes, folder: join(folder, `project-${at}`) })),
  );
  const installed = projects.map(({ box, problems }) => ({
    name: `${box.manifest.name}: npm installs what its README says`,
    problems,
  }));
  const command = projects.find(({ box }) => box.manifest.name === 'uptier');
  if (!command) throw new Error('the command is not among the packages');
  const tests = await checkCommand(command);
  const feed = join(command.folder, 'feed', 'feed.json');
  const rest = await Promise.all(projects.map((project) => tryProject(project, feed)));
  return [...installed, ...tests, ...rest.flat()];
}

/**
 * @param {import('./install-box.mjs').Project} project
 * @param {string} feed The feed that the command has made.
 */
async function tryProject(project, feed) {
  const { folder, box } = project;
  const { name } = box.manifest;
  await copyFile(feed, join(folder, 'feed.json'));
  const isForPages = name !== 'uptier';
  return [
    ...(await checkTypes(project)),
    ...(await checkModules(project)),
    ...(await checkPages(project)),
    ...(name === '@uptier/preact' ? await checkServer(project) : []),
    ...(isForPages ? await checkBundlers(project) : []),
  ];
}
