import { Refusal } from './refusal.mjs';

/**
 * What an app answers where it throws: a refusal in its own words; anything else is told to whoever runs it.
 * @param {string} broken What the shopper is told then.
 * @returns {import('hono').ErrorHandler}
 */
export const answerError = (broken) => (error, context) => {
  if (error instanceof Refusal) return context.json({ message: error.message }, error.status);
  if ('getResponse' in error) return error.getResponse();
  console.error(error);
  return context.json({ message: broken }, 500);
};
