import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { changePlan } from './change-plan.mjs';

/**
 * @typedef {import('@uptier/core').Product} Product
 * @typedef {import('./change-plan.mjs').Subscription} Subscription
 * @typedef {import('./say-cost.mjs').Cost} Cost
 *
 * @typedef {object} Bought What is paid for.
 * @property {Subscription} plan
 * @property {readonly { id: string, cost: Cost }[]} addOns
 *
 * @typedef {object} State
 * @property {Bought} bought
 * @property {Bought} [before] What the last change can be undone to.
 * @property {number} megabytes
 * @property {number} dashboards
 * @property {number} [score] 0..10
 * @property {boolean} [complaint]
 *
 * @typedef {object} Prices
 * @property {readonly Product[]} plans
 * @property {readonly Product[]} addOns
 */

const IMPORTED = 400;
const MOST_DASHBOARDS = 12;
const MILESTONE = 10;

/**
 * A new customer's.
 * @param {string} today
 * @returns {State}
 */
export const newState = (today) => ({
  bought: {
    plan: { id: 'free', cost: { price: 0, interval: 'month', from: today } },
    addOns: [],
  },
  megabytes: 3800,
  dashboards: 8,
});

/** One customer's account: what he has, and what he does. What cannot be done is a `Refusal`. */
export class Account {
  /**
   * @param {State} state
   * @param {Prices & { today: string }} parts
   */
  constructor(state, { plans, addOns, today }) {
    this.state = state;
    this.plans = plans;
    this.addOns = addOns;
    this.today = today;
  }

  /** @returns {Product} */
  get plan() {
    const { id } = this.state.bought.plan;
    return /** @type {Product} */ (this.plans.find((plan) => plan.id === id));
  }

  /** In gigabytes; `undefined` where there is no limit. */
  get room() {
    return roomOf(this.plan);
  }

  /** The plan and the add-ons, with what each costs from when. */
  get costs() {
    const { plan, addOns } = this.state.bought;
    return [plan, ...addOns].map(({ id, cost }) => {
      const { title = id } = [...this.plans, ...this.addOns].find((one) => one.id === id) ?? {};
      return { title, cost };
    });
  }

  /**
   * @param {string} id Of a plan or an add-on.
   * @param {'month' | 'year'} [interval]
   */
  take(id, interval = 'month') {
    const plan = this.plans.find((one) => one.id === id);
    const addOn = this.addOns.find((one) => one.id === id);
    if (plan) this.#change(plan, interval);
    else if (addOn) this.#add(addOn);
    else throw new Refusal(404, 'There is no such plan.');
  }

  /** Takes the last change back, with all that it would have cost. */
  undo() {
    const { before } = this.state;
    if (!before) throw new Refusal(409, 'There is nothing to undo.');
    this.#mustFit(this.plans.find(({ id }) => id === before.plan.id));
    this.state.bought = before;
    delete this.state.before;
  }

  /** Brings in some data. */
  fill() {
    const { room = Infinity, state } = this;
    if (state.megabytes + IMPORTED > room * 1000)
      throw new Refusal(409, 'There is no room for this import.');
    state.megabytes += IMPORTED;
  }

  /** Throws the oldest import away. */
  free() {
    this.state.megabytes = Math.max(0, this.state.megabytes - IMPORTED);
  }

  /** Makes a dashboard. */
  draw() {
    this.state.dashboards = Math.min(MOST_DASHBOARDS, this.state.dashboards + 1);
  }

  /** What Uptier may know of the customer: the answer to `data-customer`. */
  customer() {
    const { bought, megabytes, dashboards, score, complaint = false } = this.state;
    const { room } = this;
    return {
      plan: bought.plan.id,
      owned: bought.addOns.map(({ id }) => id),
      usage: room === undefined ? {} : { storage: { used: megabytes / 1000, limit: room } },
      tasksDone: dashboards,
      milestones: dashboards >= MILESTONE ? ['ten-dashboards'] : [],
      ...(score !== undefined && { score }),
      openComplaint: complaint,
    };
  }

  /** @param {Product | undefined} plan */
  #mustFit(plan) {
    const room = roomOf(plan);
    if (room !== undefined && this.state.megabytes > room * 1000)
      throw new Refusal(409, `${plan?.title} holds ${room} GB. You use more: make room first.`);
  }

  /**
   * @param {Product} wanted
   * @param {'month' | 'year'} interval
   */
  #change(wanted, interval) {
    const { plan, addOns } = this.state.bought;
    if (plan.id === wanted.id && plan.cost.interval === interval)
      throw new Refusal(409, `You have ${wanted.title} already.`);
    this.#mustFit(wanted);
    this.#buy({ plan: changePlan(plan, wanted, { interval, today: this.today }), addOns });
  }

  /** @param {Product} addOn */
  #add({ id, title, kind, price = 0 }) {
    const { plan, addOns } = this.state.bought;
    if (addOns.some((one) => one.id === id)) throw new Refusal(409, `You have ${title} already.`);
    if (!this.plan.links?.complements?.some(([linked]) => linked === id))
      throw new Refusal(409, `${title} does not go with ${this.plan.title}.`);
    /** @type {Cost['interval']} */
    const interval = kind === 'service' ? 'once' : 'month';
    this.#buy({ plan, addOns: [...addOns, { id, cost: { price, interval, from: this.today } }] });
  }

  /** @param {Bought} bought */
  #buy(bought) {
    this.state.before = this.state.bought;
    this.state.bought = bought;
  }
}

/** @param {Product | undefined} plan */
function roomOf(plan) {
  const storage = plan?.attributes?.['Storage'];
  return typeof storage === 'object' ? Number(storage.value) : undefined;
}
