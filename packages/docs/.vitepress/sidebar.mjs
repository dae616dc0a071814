const page = (/** @type {string} */ text, /** @type {string} */ link) => ({ text, link });

/** The pages, in the order in which a reader needs them. */
export const sidebar = [
  {
    text: 'Get started',
    items: [
      page('As a merchant', '/start/merchant'),
      page('As a developer', '/start/developer'),
      page('As a designer', '/start/designer'),
    ],
  },
  {
    text: 'The offers',
    items: [
      page('The feed', '/feed'),
      page('How offers are chosen', '/choosing'),
      page('Guards', '/guards'),
      page('Recipes', '/recipes'),
    ],
  },
  {
    text: 'The shop',
    items: [
      page('Platforms', '/platforms'),
      page('Hosting and renewing the feed', '/hosting'),
      page('Theming', '/theming'),
      page('Events and GA4', '/events'),
      page('Measuring with a holdout', '/measuring'),
    ],
  },
  {
    text: 'In good order',
    items: [
      page('Privacy and law', '/privacy'),
      page('Security and CSP', '/security'),
      page('Performance', '/performance'),
      page('Removing Uptier', '/removing'),
    ],
  },
  {
    text: 'Look up',
    items: [
      page('Tag and elements', '/elements'),
      page('Components', '/components'),
      page('Feed, field by field', '/feed-fields'),
      page('The command', '/command'),
      page('Error codes', '/errors'),
    ],
  },
];
