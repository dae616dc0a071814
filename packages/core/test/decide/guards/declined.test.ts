import { testGuard } from './test-guard.js';

testGuard('declined', {
  refuses: [
    ['he said no to it', { context: { visitor: { declined: ['p:case'] } } }],
    [
      'he said no to another tier of the family',
      { context: { visitor: { declined: ['f:phone'] } } },
      'phone-128',
    ],
  ],
  passes: [
    ['he said no to something else', { context: { visitor: { declined: ['p:film', 'f:phone'] } } }],
    [
      'he said no to a version as an add-on, and this is an upgrade',
      { context: { visitor: { declined: ['p:phone-128'] } } },
      'phone-128',
    ],
  ],
  unknown: [['nothing is remembered', { context: { visitor: {} } }]],
});
