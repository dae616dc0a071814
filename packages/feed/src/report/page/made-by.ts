/** Stands in each report, so that the next one knows what it may replace. */
export const MADE_BY = 'Made by uptier report.';
