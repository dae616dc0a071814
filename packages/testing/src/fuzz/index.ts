export { boxed, type Boxed } from './boxed.js';
export { fuzzing, type Fuzzing } from './fuzzing.js';
export { garbage } from './garbage.js';
export { mutated, spoiled, type Mutated } from './mutated.js';
export { faults, spoil, type Fault } from './spoil.js';
