import { OwnButton } from './own-button.js';
import { OwnCard } from './own-card.js';
import { OwnHeading } from './own-heading.js';

/** Components as a page might write them, in place of ours. */
export const slots = { Card: OwnCard, Heading: OwnHeading, Button: OwnButton };
