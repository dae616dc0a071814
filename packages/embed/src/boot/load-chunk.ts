import { appendInTurn } from './append-in-turn.js';

/** What the first offer of a page may need: written in by the build. All else is in the chunk `later`. */
declare const UPTIER_FILES: FileTable;

/** A line a file: its name, what its content must hash to (SHA-256, base64), and the names of what it imports. */
export type FileTable = string;

interface ChunkFile {
  readonly hash: string;
  readonly imports: readonly string[];
}

/** Loads `uptier-NAME.js`. Rejects where it does not come, or is not what was published with this script. */
export type LoadChunk = <Chunk>(name: string) => Promise<Chunk>;

interface From {
  /** The folder of the chunks. */
  readonly base: string;
  /** The script's own, where the page's policy asks for one. */
  readonly nonce: string;
}

/** A link that makes the browser fetch a file. */
function linkTo(address: string, rel: string, nonce: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.crossOrigin = 'anonymous';
  link.nonce = nonce;
  link.href = address;
  return link;
}

/**
 * Asks for a file by its hash before anything imports it. What does not match never runs: in Chromium and Firefox.
 * WebKit preloads, and looks at no hash. A browser that knows no preloading of modules imports at once.
 */
function preload(address: string, hash: string, nonce: string): Promise<unknown> | undefined {
  const link = linkTo(address, 'modulepreload', nonce);
  if (!link.relList?.supports('modulepreload')) return undefined;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () =>
      reject(new Error(`${address} did not come as it was published`)),
    );
    link.integrity = `sha256-${hash}`;
    appendInTurn(link, reject);
  });
}

/**
 * One promise for all who ask for a chunk, until it fails: what they do with it they do in one turn, where each `import`
 * would give each of them a turn of its own.
 */
function keepLoaded(load: (name: string) => Promise<unknown>): LoadChunk {
  const loaded = new Map<string, Promise<unknown>>();
  return <Chunk>(name: string) => {
    let asked = loaded.get(name);
    if (!asked) {
      asked = load(name);
      loaded.set(name, asked);
      asked.catch(() => loaded.delete(name));
    }
    return asked as Promise<Chunk>;
  };
}

/** Makes what loads chunks, each with all that it imports at once: not one round trip later. */
export function chunkLoader({ base, nonce }: From): LoadChunk {
  const files = new Map<string, ChunkFile>();
  const learn = (table: FileTable): void => {
    for (const line of table.split('\n')) {
      const [name = '', hash = '', ...imports] = line.split(' ');
      files.set(name, { hash, imports });
    }
  };
  const addressOf = (name: string): string => `${base}uptier-${name}.js`;
  const pinned = new Map<string, Promise<unknown> | undefined>();
  // What others import they ask for by its own name: so it is held to its hash under no other.
  const pin = (name: string, address = addressOf(name)): Promise<unknown> => {
    const { hash = '', imports = [] } = files.get(name) ?? {};
    const asked = pinned.get(name) ?? preload(address, hash, nonce);
    pinned.set(name, asked);
    asked?.catch(() => pinned.delete(name));
    return Promise.all([asked, ...imports.map((one) => pin(one))]);
  };
  const load = keepLoaded(async (name) => {
    if (!files.has(name)) {
      // Into the browser's cache while its hash is on the way: from there nothing runs.
      document.head.append(linkTo(addressOf(name), 'prefetch', nonce));
      learn((await load<{ files: FileTable }>('later')).files);
    }
    // What fails is asked for once more by another address: a cache may have kept the file of an older version, and older
    // browsers do not ask a second time for a module that failed.
    for (let query = ''; ; query = `?${Date.now()}`) {
      const address = addressOf(name) + query;
      try {
        await pin(name, address);
        // An address that only the page knows: a bundler has to leave this `import` to the browser, and webpack must be told.
        return await import(/* webpackIgnore: true */ address);
      } catch (error) {
        pinned.delete(name);
        if (query) throw error;
      }
    }
  });
  learn(UPTIER_FILES);
  return load;
}
