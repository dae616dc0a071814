/**
 * Writes a mail for each customer who is offered something: `node write-mails.mjs`.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';
import { decideOffers } from './decide-offers.mjs';
import { mail, subjectOf } from './mail.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));

/**
 * @param {string} folder Where the mails are put. Of those who get none, the one of an earlier time is taken away.
 * @returns {Promise<string[]>} What became of each customer.
 */
export async function writeMails(folder) {
  await mkdir(folder, { recursive: true });
  const names = await readNames();
  const decided = await decideOffers();
  return Promise.all(
    decided.map(async ({ id, placement, offers }) => {
      // An id is anybody's text, and no path.
      const file = join(folder, `${encodeURIComponent(id)}.html`);
      // Who is unhappy, or has all that goes with it, is left in peace.
      if (offers.length === 0) {
        await rm(file, { force: true });
        return `${id}: no mail`;
      }
      const letter = { name: names.get(id) ?? 'dear customer', placement, offers };
      const { html } = await mjml2html(mail(letter), { validationLevel: 'strict' });
      await writeFile(file, html);
      return `${id}: "${subjectOf(letter)}", ${offers.map(({ title }) => title).join(', ')}`;
    }),
  );
}

/** The names of the customers. They go into the mail alone: Uptier is not asked to know them. */
async function readNames() {
  const lines = (await readFile(join(HERE, 'data/customers.jsonl'), 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, name }) => [id, name]));
}

// Only where this file is run, not where it is imported.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(HERE, 'dist/mails');
  console.log((await writeMails(folder)).join('\n'));
  console.log(`They lie in ${folder}.`);
}
