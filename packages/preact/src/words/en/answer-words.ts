/** What an offer that asks for a yes or a no says beyond what each offer says. */
export const answerWords = {
  'every.day': '{price} a day',
  'every.week': '{price} a week',
  'every.month': '{price} a month',
  'every.year': '{price} a year',
  total: 'New total {total}',
  refuse: 'No, thanks',
};
