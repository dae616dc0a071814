/** What the meter of a limit says. */
export const meterWords = {
  used: '{used} of {limit}',
  'stage.near': 'Almost full',
  'stage.full': 'Full',
  milestone: 'You have reached: {milestone}',
};
