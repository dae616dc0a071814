/**
 * JSON as the content of a `<script type="application/json">`. No text in it can end the element or open a comment
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements), nor a line of JavaScript.
 */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
