import { Link } from 'react-router';
import type { LineageItem } from '../../api/contracts/lineage';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { pathOfDocket, pathOfFinding } from '../parts/paths';
import { Thread, type Knot } from '../parts/thread';
import './assessments.css';

const states = {
  finding: 'found',
  case: 'settled',
  measurement: 'settled',
  recurrence: 'again',
} as const satisfies Record<LineageItem['kind'], Knot['state']>;

const pathOf = ({ kind, id, campaignId }: LineageItem): string => {
  if (kind === 'case') return pathOfDocket({ id, kind: 'case' });
  return kind === 'measurement' ? `/figures?campaign=${encodeURIComponent(campaignId)}` : pathOfFinding(id);
};

/** What is proposed where a problem has come back and nothing has been opened since. */
const proposed = (items: readonly LineageItem[]): LineageItem | null => {
  const last = items[items.length - 1];
  return last?.kind === 'recurrence' ? last : null;
};

/** 一条线看到底: what was found, what became of it, what was measured anew, what was found again. */
export const LineagePanel = ({ items, none }: { items: readonly LineageItem[]; none: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.thread;
  const again = proposed(items);
  const knots = items.map((one): Knot => ({
    id: `${one.kind} ${one.id}`,
    state: states[one.kind],
    title: one.isCurrent ? one.title : <Link to={pathOf(one)}>{one.title}</Link>,
    says: (
      <>
        {t.names.lineage[one.kind]}
        {one.on !== null && (
          <>
            {' '}
            <Day on={one.on} />
          </>
        )}
        {one.says[language] !== '' && ` · ${one.says[language]}`}
      </>
    ),
  }));
  if (again)
    knots.push({
      id: 'proposed',
      state: 'due',
      title: again.isCurrent ? words.again : <Link to={pathOfFinding(again.id)}>{words.again}</Link>,
      says: words.againHint,
    });
  return (
    <section className="panel" aria-label={words.title}>
      <header className="panel-head">
        <h2>{words.title}</h2>
        <span className="targets-note">{words.path}</span>
      </header>
      {knots.length === 0 ? (
        <p className="plain-note">{none}</p>
      ) : (
        <Thread label={words.title} knots={knots} />
      )}
    </section>
  );
};
