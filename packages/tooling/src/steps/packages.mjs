import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBox } from '../packing/check-box.mjs';
import { packBoxes } from '../packing/pack-boxes.mjs';
import { tryBoxes } from '../packing/try-boxes.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { namedTests } from './result.mjs';

/** Whether a registry would take what we publish, and whether it works where it is installed from there. */
export async function packages() {
  const published = listPackages(root).filter(({ manifest }) => !manifest.private);
  const folder = await mkdtemp(join(tmpdir(), 'uptier-pack-'));
  try {
    const boxes = await packBoxes(published, folder);
    const looks = await Promise.all(boxes.map((box) => checkBox(box)));
    return namedTests([...looks.flat(), ...(await tryBoxes(boxes, folder))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
