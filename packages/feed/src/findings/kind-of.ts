import type { Finding } from './finding.js';

/** Findings of one kind are told together. */
export const kindOf = ({ severity, code }: Finding): string => `${severity} ${code}`;
