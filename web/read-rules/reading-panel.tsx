import { useState } from 'react';
import type { PolicyReadingView } from '../../api/contracts/read-rules';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { Empty } from '../parts/empty';
import { toConfirmation, undecided, type Decision } from './decision';
import { NumberLists } from './number-lists';
import { PackPanel } from './pack-panel';
import { PolicySource } from './policy-source';
import { ProposalCard } from './proposal-card';

/** What was read: the text, its proposals one after the other, what is no rule, and the pack of what was confirmed. */
export const ReadingPanel = ({ reading }: { reading: PolicyReadingView }) => {
  const t = useText();
  const { proposals } = reading;
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const [at, setAt] = useState(0);
  /** A place of a list that was pressed; else the proposal's own. */
  const [shown, setShown] = useState<Span | null>(null);
  const current = proposals[at];
  const decisionOf = (id: string): Decision | undefined => decisions[id];
  const confirmed = proposals.flatMap(one => {
    const decision = decisionOf(one.id);
    return decision?.status === 'confirmed' ? [toConfirmation(one, decision)] : [];
  });
  const decided = Object.values(decisions).filter(one => one.status !== null).length;
  const go = (index: number): void => {
    setShown(null);
    setAt(Math.min(Math.max(index, 0), proposals.length - 1));
  };
  const goTo = (id: string): void => go(proposals.findIndex(one => one.id === id));
  const change = (part: Partial<Decision>): void => {
    if (current)
      setDecisions(before => ({
        ...before,
        [current.id]: { ...(before[current.id] ?? undecided(current)), ...part },
      }));
  };
  return (
    <>
      <p role="status" className="targets-sentence">
        {t.readRules.found({ rules: proposals.length, unread: reading.unread.length, decided })}
      </p>
      <div className="read-columns">
        <PolicySource
          reading={reading}
          active={shown ?? current?.place ?? null}
          sentence={shown ? null : (current?.sentence ?? null)}
          onPick={goTo}
        />
        <div className="read-side">
          {current ? (
            <ProposalCard
              source={reading.text}
              one={current}
              number={at + 1}
              all={proposals.length}
              decision={decisionOf(current.id) ?? undecided(current)}
              onChange={change}
              onDecide={status => {
                change({ status });
                go(at + 1);
              }}
              onGo={by => go(at + by)}
            />
          ) : (
            <Empty title={t.readRules.nothing}>{t.readRules.nothingHint}</Empty>
          )}
          <PackPanel
            reading={reading}
            confirmed={confirmed}
            onShow={(proposal, place) => {
              goTo(proposal);
              setShown(place);
            }}
          />
          <NumberLists reading={reading} onShow={setShown} />
        </div>
      </div>
    </>
  );
};
