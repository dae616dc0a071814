import type { Link } from '@uptier/core';
import type { LinksById } from '../publish/assemble-feed.js';
import { LINK_KINDS } from './link-kinds.js';
import { listsByKind } from './lists-by-kind.js';

/** Weights have three digits. */
const STEPS = 1000;

/** Numbers one after the other, in room that doubles when it is full. */
class Numbers {
  #room = new Uint32Array(1024);
  length = 0;
  add(number: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length++] = number;
  }
  at(place: number): number {
    return this.#room[place]!;
  }
}

/**
 * Keeps links as plain numbers: a large shop has millions, and each list of pairs takes ten times the room. What they are
 * made from need not be kept then. `ids` are all products, and `numberOf` their places.
 */
export function packLinks(
  links: LinksById,
  ids: readonly string[],
  numberOf: ReadonlyMap<string, number>,
): LinksById {
  const [ends, targets, weights] = [new Numbers(), new Numbers(), new Numbers()];
  for (const id of ids) {
    const own = links.get(id);
    for (const kind of LINK_KINDS) {
      for (const [to, weight] of own?.[kind] ?? []) {
        targets.add(numberOf.get(to)!);
        weights.add(Math.round(weight * STEPS));
      }
      ends.add(targets.length);
    }
  }
  const listAt = (list: number): Link[] => {
    const made: Link[] = [];
    for (let i = list > 0 ? ends.at(list - 1) : 0; i < ends.at(list); i++)
      made.push([ids[targets.at(i)]!, weights.at(i) / STEPS]);
    return made;
  };
  return {
    get(id) {
      const number = numberOf.get(id);
      if (number === undefined) return undefined;
      return listsByKind((_, place) => listAt(number * LINK_KINDS.length + place));
    },
  };
}
