/** The example says no, in a sentence for people. */
export class Refusal extends Error {
  /**
   * @param {400 | 404 | 409 | 422} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}
