import { idOf, offeredId } from './names-of.js';

/** A campaign offers no more by name, and a feed has no more experiments. */
const MOST = 100;

const whenOf = (payload: string) => ({
  all: [
    { 'page.topic': { eq: payload, ne: payload, in: [payload] } },
    { not: { 'customer.labels': { has: payload } } },
  ],
});

const campaignOf = (payload: string, at: number) => ({
  id: idOf(payload, `campaign-${at}`),
  offer: [offeredId(payload, at)],
  headline: payload,
  incentive: { type: 'percent', value: 5, code: idOf(payload, `code-${at}`), product: payload },
});

/** By description, where no element stands. */
const queryOf = (payload: string, at: number) => ({
  id: idOf(`Query ${payload}`, `query-${at}`),
  placements: ['account'],
  offer: { upgrade: true, category: payload },
  when: whenOf(payload),
});

const nonsenseCampaigns = ({ length }: readonly string[]) =>
  Array.from({ length: Math.ceil(length / MOST) }, (_, i) => ({
    id: `nonsense campaign ${i}`,
    placements: ['home'],
    role: 'alternative',
    offer: Array.from(
      { length: Math.min(MOST, length - i * MOST) },
      (__, at) => `nonsense-${i * MOST + at}`,
    ),
  }));

/** Which of the payloads are experiments, and which are the arms of those. */
export const experimentsOf = (payloads: readonly string[]) =>
  payloads.slice(0, MOST).map((payload, at) => ({
    id: idOf(payload, `experiment-${at}`),
    arms: [
      {
        id: idOf(payloads.at(-1 - at)!, `arm-${at}`),
        weight: 1,
        policy: { freeStep: payload, maxTimes: payload, labels: { happy: [payload] } },
      },
    ],
  }));

/** Campaigns and experiments with the payloads in every field. */
export const hostileRules = (payloads: readonly string[]) => ({
  campaigns: [
    ...payloads.map(campaignOf),
    ...payloads.map(queryOf),
    ...nonsenseCampaigns(payloads),
  ],
  experiments: experimentsOf(payloads),
});
