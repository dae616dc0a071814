import type { Page } from '@playwright/test';
import { askAxe, type Asked, type Finding } from './ask-axe.js';

interface Answered {
  readonly because: string;
  readonly when: (doubt: Finding) => boolean;
}

const has = (name: string, { classes }: Finding) => classes.split(' ').includes(name);

/** What axe cannot tell, and a person has looked at. */
const ANSWERED: readonly Answered[] = [
  {
    because: 'One letter in the place of a picture is decoration: hidden, the title stands beside.',
    when: (doubt) => doubt.cause === 'shortTextContent' && has('uptier-placeholder', doubt),
  },
  {
    because:
      'That letter again: it is no word that the link’s name, the title, would have to hold.',
    when: (doubt) => doubt.rule === MISMATCH && has('uptier-media', doubt),
  },
  {
    because: 'The arrow on a round button is a sign and no word: its name says what it does.',
    when: (doubt) => doubt.rule === MISMATCH && has('uptier-step', doubt),
  },
  {
    because:
      'Lines of a title that are cut off have boxes all the same, and axe takes them for something that lies over the ' +
      'lines below. Nothing does, says the browser. The same colours are looked at under short titles.',
    when: (doubt) => doubt.cause === 'bgOverlap' && !doubt.isCovered && CUT.includes(doubt.frame),
  },
];

const MISMATCH = 'label-content-name-mismatch';

/** The states whose titles are cut off. */
const CUT = [
  'banner-long-words',
  'carousel-long-title-no-picture',
  'shipping-long-words-no-picture',
];

/** What axe finds wrong with the gallery, and what it cannot tell and nobody has answered for: the rule, and each place. */
export async function findFaults(page: Page, asked: Asked = {}): Promise<string[]> {
  const { violations, doubts } = await askAxe(page, asked);
  const open = doubts.filter((doubt) => !ANSWERED.some(({ when }) => when(doubt)));
  return [
    ...violations.map(({ rule, html }) => `${rule}: ${html}`),
    ...open.map(({ rule, cause, frame, html }) => `${rule} (${cause}?) in ${frame}: ${html}`),
  ];
}
