import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What a component of ours does not decide, by rule and component, with the issue upstream. Five at most; none on the homes. */
const exceptions: { rule: string; component: string; upstream: string }[] = [
  // The button for the tabs that do not fit stands inside the element that has the role of the list.
  {
    rule: 'aria-required-children',
    component: '.ant-tabs-nav',
    upstream: 'https://github.com/react-component/tabs/issues/1013',
  },
];

const isExcepted = (rule: string, target: string): boolean =>
  exceptions.some(one => one.rule === rule && one.component === target);

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe-core finds against WCAG 2.2 A and AA on the page as it is now, `target-size` too: one line for each element, by
 * rule. None is the goal.
 */
export const violationsOf = async (page: Page): Promise<string[]> => {
  // The page's policy lets no script in that did not come with it; the browser's own tools are not bound by it.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    async tags =>
      await (window as unknown as { axe: { run: (d: Document, o: object) => Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } },
      ),
    levels,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !isExcepted(id, target.join(' ')))
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`),
  );
};
