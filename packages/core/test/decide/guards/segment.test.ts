import type { Context } from '@uptier/core';
import { phone64, phoneCase, type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const forSegment = (segments: string[] | undefined, customer?: Context['customer']): Scene => ({
  feed: { products: [phone64, { ...phoneCase, ...(segments && { segments }) }] },
  context: customer ? { customer } : {},
});

testGuard('segment', {
  refuses: [['it is made for others', forSegment(['student'], { segment: 'teacher' })]],
  passes: [
    ['it is made for him', forSegment(['teacher', 'student'], { segment: 'student' })],
    ['it is made for all', forSegment(undefined, { segment: 'teacher' })],
  ],
  unknown: [
    ['his segment is not known', forSegment(['student'], {})],
    ['he is not known', forSegment(['student'])],
  ],
});
