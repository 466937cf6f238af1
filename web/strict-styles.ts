import type { Plugin } from 'vite';

/**
 * Where Ant Design's components write styles past the `csp` that they are given: what their code says, and what it says in
 * the build. No nonce is handed to the style that holds the page still behind a dialog; the measure of a text that grows is
 * set as an attribute, which the policy refuses, where the same by the style's own interface is allowed.
 */
const mends = [
  {
    file: /@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/,
    from: 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;\n  }',
    to: `styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';`,
  },
  {
    file: /@rc-component\/input\/es\/calculateNodeHeight\.js$/,
    from: "hiddenTextarea.setAttribute('style', `${sizingStyle};${HIDDEN_TEXTAREA_STYLE}`);",
    to: 'hiddenTextarea.style.cssText = `${sizingStyle};${HIDDEN_TEXTAREA_STYLE}`;',
  },
];

/** Builds for a page without inline styles (ADR 51). @throws where a dependency's text has changed: look whether the mend is still needed */
export const strictStyles = (): Plugin => ({
  name: 'strict-styles',
  apply: 'build',
  transform(code, id) {
    const mend = mends.find(({ file }) => file.test(id));
    if (!mend) return null;
    if (!code.includes(mend.from)) this.error(`strict-styles: ${id} no longer says ${mend.from}`);
    return { code: code.replace(mend.from, () => mend.to), map: null };
  },
});
