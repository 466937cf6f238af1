import { Button, Flex, Typography } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { linksOn } from './keys-of-reading';
import { usePolicy } from './use-policy';
import { LongList } from '../parts/long-list';
import { ProblemLinks } from './problem-links';
import {
  isSameLinks,
  linksByProblem,
  measureNames,
  problemRows,
  proposedLinks,
  scoresOf,
  type Link,
} from './link';

const none: ReadonlyMap<number, number> = new Map();
const nothing: readonly Link[] = [];
/** So many measures without a problem are called by name. */
const named = 20;

/** Which measures answer which problem: proposed with scores, confirmed by a person. */
export const LinksPanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const [ticked, setTicked] = useState(() => ({
    links: draft.answers.links ?? proposedLinks(draft),
    seen: draft,
  }));
  // What was ticked stays with its places where the text has been read anew.
  const links = useMemo(() => linksOn(ticked.links, ticked.seen, draft), [ticked, draft]);
  const scores = useMemo(() => scoresOf(draft), [draft]);
  const measures = useMemo(() => measureNames(draft.plan), [draft.plan]);
  const problems = useMemo(() => problemRows(draft.plan), [draft.plan]);
  const tickedOf = useMemo(() => linksByProblem(links), [links]);
  const linked = useMemo(() => new Set(links.map(link => link.assignment)), [links]);
  const unlinked = draft.plan.assignments.filter((_, index) => !linked.has(index));
  const set = useCallback(
    (ref: string, assignment: number, isLinked: boolean) =>
      setTicked(before => {
        const moved = linksOn(before.links, before.seen, draft);
        const others = moved.filter(link => link.ref !== ref || link.assignment !== assignment);
        return { links: isLinked ? [...others, { ref, assignment }] : others, seen: draft };
      }),
    [draft],
  );
  const isMajorAsked = usePolicy(draft)?.rectification?.major !== undefined;
  const major = new Set(draft.answers.major);
  const mark = useCallback(
    (ref: string, isMajor: boolean) =>
      change(before => {
        const others = (before.major ?? []).filter(one => one !== ref);
        return { ...before, major: isMajor ? [...others, ref] : others };
      }),
    [change],
  );
  const isConfirmed = draft.answers.links !== null && isSameLinks(draft.answers.links, links);
  return (
    <section className="panel" id="links" aria-label={t.drafts.sections.links}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.links}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{t.drafts.links.hint}</Typography.Paragraph>
      <LongList items={problems} idOf={one => `problem-${one.ref}`}>
        {({ ref, problem, heading }) => (
          <div key={ref}>
            {heading && (
              <Typography.Title level={3} style={{ fontSize: 14 }}>
                {heading}
              </Typography.Title>
            )}
            <ProblemLinks
              problemRef={ref}
              problem={problem}
              scores={scores.get(ref) ?? none}
              ticked={tickedOf.get(ref) ?? nothing}
              measures={measures}
              onChange={set}
              isMajor={isMajorAsked ? major.has(ref) : undefined}
              onMark={mark}
            />
          </div>
        )}
      </LongList>
      {unlinked.length > 0 && (
        <Typography.Paragraph type="warning">
          {t.drafts.links.unlinked}:
          {unlinked
            .slice(0, named)
            .map(one => one.label)
            .join('、')}
          {unlinked.length > named && ` … (${unlinked.length})`}
        </Typography.Paragraph>
      )}
      <Flex gap={8} align="center" wrap>
        <Button
          type="primary"
          disabled={isConfirmed}
          onClick={() => change(answers => ({ ...answers, links }))}
        >
          {isConfirmed ? t.drafts.links.confirmed : t.drafts.links.confirm}
        </Button>
        <Button onClick={() => setTicked({ links: proposedLinks(draft), seen: draft })}>
          {t.drafts.links.reset}
        </Button>
      </Flex>
    </section>
  );
};
