/**
 * What each chunk imports, and what each file's content must hash to (SHA-256, base64): written in by the build. The
 * hashes of other languages than English lie in a file of their own: few pages need them.
 */
declare const UPTIER_IMPORTS: Readonly<Record<string, readonly string[]>>;
declare const UPTIER_HASHES: Readonly<Record<string, string>>;

interface Languages {
  readonly hashes: Readonly<Record<string, string>>;
}

/** Loads `uptier-NAME.js`. Rejects where it does not come, or is not what was published with this script. */
export type LoadChunk = <Chunk>(name: string) => Promise<Chunk>;

/**
 * Asks for a file by its hash before anything imports it. What does not match never runs. A browser that knows no
 * preloading of modules checks no hash; it imports at once.
 */
function pin(file: string, hash: string | undefined, { base, nonce }: From) {
  const link = document.createElement('link');
  if (!link.relList?.supports('modulepreload')) return undefined;
  return new Promise<unknown>((resolve, reject) => {
    const refuse = (): void => reject(new Error(`${file} did not come as it was published`));
    link.addEventListener('load', resolve);
    link.addEventListener('error', refuse);
    link.rel = 'modulepreload';
    link.integrity = `sha256-${hash}`;
    link.crossOrigin = 'anonymous';
    link.nonce = nonce;
    link.href = base + file;
    document.head.append(link);
  });
}

interface From {
  /** The folder of the chunks. */
  readonly base: string;
  /** The script's own, where the page's policy asks for one. */
  readonly nonce: string;
}

/** Makes what loads chunks, each with all that it imports at once: not one round trip later. */
export function chunkLoader(from: From): LoadChunk {
  const pinned = new Map<string, Promise<unknown>>();
  const ask = async (file: string): Promise<unknown> => {
    const { hashes } =
      file in UPTIER_HASHES ? { hashes: UPTIER_HASHES } : await load<Languages>('languages');
    return pin(file, hashes[file], from);
  };
  async function load<Chunk>(name: string): Promise<Chunk> {
    const file = `uptier-${name}.js`;
    const files = [file, ...(UPTIER_IMPORTS[file] ?? [])];
    await Promise.all(
      files.map((one) => {
        const asked = pinned.get(one) ?? ask(one);
        pinned.set(one, asked);
        return asked;
      }),
    );
    // An address that only the page knows: the bundler leaves this `import` alone.
    return import(from.base + file) as Promise<Chunk>;
  }
  return load;
}
