import type { Context } from '@uptier/core';
import { type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const unhappyWith = (customer: Context['customer'], policy: object = {}): Scene => ({
  feed: { policy: { labels: { happy: ['fan'], unhappy: ['angry'] }, ...policy } },
  context: { customer: customer! },
});

testGuard('unhappy', {
  refuses: [
    ['a detractor: score 6', unhappyWith({ score: 6 })],
    ['a label of the shop says so', unhappyWith({ score: 10, labels: ['angry'] })],
    ['a complaint is open', unhappyWith({ score: 10, labels: ['fan'], openComplaint: true })],
    [
      'the shop wants happy customers only, and nothing is known',
      unhappyWith({}, { requireHappy: true }),
    ],
    [
      'the shop wants happy customers only, and this one is neither',
      unhappyWith({ score: 8 }, { requireHappy: true }),
    ],
  ],
  passes: [
    ['score 7', unhappyWith({ score: 7 })],
    ['the complaint is closed', unhappyWith({ openComplaint: false })],
    [
      'the shop wants happy customers, and he is one by score',
      unhappyWith({ score: 9 }, { requireHappy: true }),
    ],
    [
      'the shop wants happy customers, and he is one by label',
      unhappyWith({ labels: ['fan'] }, { requireHappy: true }),
    ],
  ],
  unknown: [
    ['the shop knows no mood', unhappyWith({})],
    ['the shop knows no customer', {}],
  ],
});
