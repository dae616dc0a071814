import { listOf, sayPaths, type Paths } from '../files/paths.js';
import { UserError } from '../findings/user-error.js';
import type { ExportedProduct, ProductExport } from './exported.js';
import type { ProductFormat, Wanted } from './format.js';
import { FORMATS } from './formats.js';
import { filesIn, isExportFolder, readTogether } from './read-together.js';
import { openSource } from './open-source.js';
import type { Source } from './source.js';
import { unknownFormat } from './unknown-format.js';

function withoutMarkets({ file }: Source, { name }: ProductFormat): UserError {
  const others = FORMATS.filter(({ hasMarkets }) => hasMarkets).map((format) => format.name);
  return new UserError({
    code: 'no-market',
    place: { file },
    message: `A file of this format (${name}) holds the prices of one market, so that --market has nothing to choose from.`,
    advice: `Leave out --market, and give the export of the market that you want. Only a ${others.join(', ')} holds several.`,
  });
}

function readSource(source: Source, wanted: Wanted): Promise<ProductExport> {
  const format = FORMATS.find(({ recognises }) => recognises(source, wanted));
  if (!format)
    throw unknownFormat(
      source,
      FORMATS.map(({ name }) => name),
      wanted.columns,
    );
  if (wanted.market !== undefined && format.hasMarkets !== true)
    throw withoutMarkets(source, format);
  return format.read(source, wanted);
}

const isPriced = ({ product, variants }: ExportedProduct): boolean =>
  [product, ...variants].some(({ price }) => price !== undefined);

/** A file that gives nothing to offer ends the command: with all that was wrong in it. */
function mustOffer(read: ProductExport): ProductExport {
  const { products, findings, file, format } = read;
  const fail = (code: string, message: string, advice?: string): never => {
    throw new UserError(
      { code, place: { file }, message, ...(advice !== undefined && { advice }) },
      ...findings,
    );
  };
  if (products.length === 0) {
    const why = findings.length === 0 ? ': there is nothing in it but its beginning' : '';
    return fail('no-product', `Read as ${format}, the file has no product${why}.`);
  }
  if (!products.some(isPriced))
    return fail(
      'no-prices',
      `Read as ${format}, the file has no price for any of its ${products.length} products.`,
      'Look whether its column of prices is missing, empty or has another name: that can be said under "columns" in the config.',
    );
  return read;
}

async function readAll(paths: Paths, wanted: Wanted): Promise<ProductExport> {
  const said = listOf(paths);
  const [first] = said;
  if (first !== undefined && said.length === 1) {
    if (!(await isExportFolder(first)))
      return readSource(await openSource(first, wanted.fetch), wanted);
    const together = { name: first, files: await filesIn(first), areNamed: false };
    return readTogether(together, wanted, readSource);
  }
  const files: string[] = [];
  for (const one of said) files.push(...((await isExportFolder(one)) ? await filesIn(one) : [one]));
  const together = { name: sayPaths(paths), files: [...new Set(files)], areNamed: true };
  return readTogether(together, wanted, readSource);
}

/**
 * Reads a file of products in whatever known format it is, several of them, all files of a folder, or a shop's address.
 * One without a product or without a price is an error.
 */
export async function readProducts(paths: Paths, wanted: Wanted): Promise<ProductExport> {
  return mustOffer(await readAll(paths, wanted));
}
