import { Link } from 'react-router';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import { useAsOf } from './use-as-of';

const tabs = ['cells', 'report', 'subjects', 'doubts', 'events', 'scheme'] as const;
export type Tab = (typeof tabs)[number];

/** Those that have something for the reader: the report is not shown to everybody. */
const tabsOf = (view: Pick<AssessmentView, 'report' | 'part'>): Tab[] =>
  tabs.filter(
    one => !(one === 'report' && view.report === null) && !(one === 'doubts' && view.part === 'third-party'),
  );

/** The one in the address (`?tab=`), else the first. */
export const tabOf = (wanted: string | null, view: Pick<AssessmentView, 'report' | 'part'>): Tab =>
  tabsOf(view).find(one => one === wanted) ?? 'cells';

/** The parts of the page of a cycle, each with an address of its own. */
export const AssessmentTabs = ({ view, tab }: { view: AssessmentView; tab: Tab }) => {
  const t = useText();
  const words = t.assessments.tabs;
  const { query } = useAsOf();
  const searchOf = (one: Tab): string =>
    new URLSearchParams({ ...(one !== 'cells' && { tab: one }), ...query }).toString();
  return (
    <nav className="target-tabs" aria-label={words.label}>
      {tabsOf(view).map(one => (
        <Link key={one} to={{ search: searchOf(one) }} aria-current={one === tab ? 'page' : undefined}>
          {words[one]}
          {one === 'doubts' && view.openDoubts > 0 && ` ${view.openDoubts}`}
        </Link>
      ))}
    </nav>
  );
};
