import type { Standing } from '@uptier/core';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

const standing: Standing = {
  limits: [
    { measure: 'team-seats', used: 10, limit: 10, stage: 'full' },
    { measure: 'storage', name: 'Storage', unit: 'GB', used: 46, limit: 50, stage: 'near' },
    { measure: 'projects', used: 1, limit: 20 },
  ],
  milestones: ['first-invoice', 'course-finished'],
};
const cloud = aProduct({
  title: 'Cloud Pro',
  attributes: { Storage: { value: 200, unit: 'GB', better: 'more' } },
  solves: ['storage-full', 'limit:storage'],
});

/** The meters by their names. (The test library does not know their role; the browser tests ask for it.) */
const meters = () => [...document.querySelectorAll('meter')];
const names = () => meters().map((one) => one.getAttribute('aria-label'));

describe('the meter of a limit', () => {
  test('is there without an offer, for the fullest limit, and says its stage in words', () => {
    drawBanner(undefined, { standing });
    expect(names()).toEqual(['team seats']);
    expect(['value', 'max'].map((fact) => meters()[0]?.getAttribute(fact))).toEqual(['10', '10']);
    expect(screen.getByText('10 of 10')).toBeTruthy();
    expect(screen.getByText('Full')).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('is the one that the offer lifts, in the name and unit of the plan', () => {
    drawBanner(anOffer({ product: cloud }), { standing });
    expect(names()).toEqual(['Storage']);
    expect(meters()[0]?.getAttribute('aria-valuetext')).toBe('46 of 50\u00a0GB');
    expect(screen.getByText('Almost full')).toBeTruthy();
  });

  test('names no stage where there is room enough', () => {
    drawBanner(undefined, { standing: { ...standing, limits: standing.limits.slice(2) } });
    expect(screen.getByText('1 of 20')).toBeTruthy();
    expect(screen.queryByText(/full/i)).toBeNull();
  });

  test('stays when the offer is declined', async () => {
    const { redraw } = drawBanner(anOffer({ product: cloud }), { standing });
    fireEvent.click(screen.getByRole('button', { name: 'No, thanks' }));
    redraw({ offer: undefined });
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(meters()).toHaveLength(1);
  });

  test('is not there for who has no limit', () => {
    drawBanner(anOffer(), { standing: { limits: [], milestones: [] } });
    expect(meters()).toEqual([]);
  });
});

describe('a milestone', () => {
  test('is the newest one, beside an offer', () => {
    drawBanner(anOffer(), { standing });
    expect(screen.getByText('You have reached: course finished')).toBeTruthy();
  });

  test("is left to the offer's own headline", () => {
    drawBanner(anOffer({ headline: 'You finished the course' }), { standing });
    expect(screen.getByRole('heading', { name: 'You finished the course' })).toBeTruthy();
    expect(screen.queryByText(/You have reached/)).toBeNull();
  });

  test('is nothing to show alone', () => {
    const { container } = drawBanner(undefined, { standing: { ...standing, limits: [] } });
    expect(container.textContent).toBe('');
  });
});
