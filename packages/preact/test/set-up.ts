import { configure } from '@testing-library/preact';

// A busy machine is slow, not wrong: what comes late there comes.
configure({ asyncUtilTimeout: 15_000 });
