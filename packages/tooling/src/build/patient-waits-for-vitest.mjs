import { vi } from 'vitest';

/** Milliseconds. A busy machine is slow, not wrong: what comes late there comes. */
const PATIENCE = 15_000;

// Vitest has no setting for it: its own second is short for a test that shares two cores with others.
const { waitFor } = vi;
vi.waitFor = (check, options = PATIENCE) => waitFor(check, options);
