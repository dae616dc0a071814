import type { Check } from './check.js';

/** What presses without a reason, in the languages of most feeds. */
const PRESSING =
  /\b(last (chance|call)|buy now|act (now|fast)|hurry|don'?t miss|while stocks? lasts?|selling fast|almost gone|letzte chance|jetzt kaufen|nur solange der vorrat|schnell sein|derni[eè]re chance|achetez maintenant|d[eé]p[eê]chez|[uú]ltima oportunidad|compra ya|ultima occasione|acquista ora|laatste kans|koop nu)\b/iu;
const TODAY =
  /\b((only|just) today|today only|nur heute|heute nur|aujourd'hui seulement|seulement aujourd'hui|s[oó]lo hoy|solo oggi|alleen vandaag)\b/iu;

/** Words of at least three letters, nearly all of them in capitals. */
function isShouting(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return loud.length >= 2 && loud.length * 2 > words.length;
}

/** What is loud in a headline, in a merchant's words. */
function loudIn(text: string, hasDeadline: boolean): string | undefined {
  if (text.includes('!')) return 'has an exclamation mark';
  if (isShouting(text)) return 'is in capitals';
  const [pressing] = PRESSING.exec(text) ?? [];
  if (pressing !== undefined) return `presses: "${pressing}"`;
  const [today] = hasDeadline ? [] : (TODAY.exec(text) ?? []);
  return today === undefined ? undefined : `says "${today}", and the campaign has no "until"`;
}

/** A headline that shouts or presses costs trust, and where its reason is not true it misleads. */
export const hype: Check = function* ({ feed: { campaigns }, atCampaign }) {
  for (const { id, headline, until } of campaigns) {
    const loud = headline === undefined ? undefined : loudIn(headline, until !== undefined);
    if (loud === undefined) continue;
    yield {
      severity: 'warning',
      code: 'hype',
      place: atCampaign(id, 'headline'),
      message: `The headline "${headline}" ${loud}.`,
      advice: 'Say in plain words what the shopper has of it.',
    };
  }
};
