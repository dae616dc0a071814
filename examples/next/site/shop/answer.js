import { Refusal } from '@uptier/example-parts/refusal.mjs';

/**
 * Answers with what comes of something that the shop may refuse.
 * @param {() => Promise<object>} act
 */
export async function answer(act) {
  try {
    return Response.json(await act());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ message: error.message }, { status: error.status });
  }
}
