/**
 * The shop says no: with an HTTP status, a stable code for programs and a sentence for people.
 */
export class Refusal extends Error {
  /** @param {{ status: number, code: string, message: string }} what */
  constructor({ status, code, message }) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
