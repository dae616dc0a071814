import type { Context } from '@uptier/core';
import { campaign, type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const seen = (visitor: Context['visitor'], slot: Scene['slot'] = {}): Scene => ({
  feed: { campaigns: [campaign({ perVisitor: 2 })] },
  context: visitor ? { visitor } : {},
  slot,
});

testGuard('capped', {
  refuses: [
    ['the campaign was shown to him twice, which is its limit', seen({ seen: { 'c:c': 2 } })],
    ['a banner, after six in this session', seen({ shownThisSession: 6 }, { widget: 'banner' })],
    ['a modal, after six in this session', seen({ shownThisSession: 6 }, { widget: 'modal' })],
  ],
  passes: [
    ['the campaign was shown to him once', seen({ seen: { 'c:c': 1 } })],
    ['a banner, after five in this session', seen({ shownThisSession: 5 }, { widget: 'banner' })],
    ['a carousel, after six banners', seen({ shownThisSession: 6 }, { widget: 'carousel' })],
  ],
  unknown: [['nothing is remembered', seen(undefined, { widget: 'banner' })]],
});
