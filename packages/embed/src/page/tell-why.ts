import type { Decision, ErrorCode, ExplainWords, Offer, Session } from '@uptier/core';
import type { LoadChunk } from '../boot/load-chunk.js';
import type { sayWhy as SayWhy } from '../chunks/explain.js';

/** What a page knows when a shopper asks why. */
interface Asked {
  readonly load: LoadChunk;
  readonly session: Session;
  /** Missing where English is spoken. */
  readonly language: string | undefined;
  tell(code: ErrorCode, detail: string): void;
}

/**
 * Loads what says why an offer is shown, and says it; nothing where that cannot be said. Where only the words of the
 * language do not come, it is said in English.
 * @param decision One that tells its reasons.
 */
export async function tellWhy(
  offer: Offer,
  decision: Decision,
  { load, session, language, tell }: Asked,
): Promise<string | undefined> {
  const unreachable = (error: unknown) => tell('chunk-unreachable', String(error));
  try {
    const [{ sayWhy }, catalog, words] = await Promise.all([
      load<{ sayWhy: typeof SayWhy }>('explain'),
      session.catalog(),
      language
        ? load<{ why: ExplainWords['why'] }>(`why-${language}`).catch(unreachable)
        : undefined,
    ]);
    return catalog && sayWhy(offer, decision, { catalog, why: words?.why });
  } catch (error) {
    unreachable(error);
    return undefined;
  }
}
