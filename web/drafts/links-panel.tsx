import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import { ProblemLinks } from './problem-links';
import { isSameLinks, proposedLinks, type Link } from './link';

/** Which measures answer which problem: proposed with scores, confirmed by a person. */
export const LinksPanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const [links, setLinks] = useState<Link[]>(() => draft.answers.links ?? proposedLinks(draft));
  const unlinked = draft.plan.assignments.filter(
    (_, index) => !links.some(link => link.assignment === index),
  );
  const isConfirmed = draft.answers.links !== null && isSameLinks(draft.answers.links, links);
  return (
    <section className="panel" id="links" aria-label={t.drafts.sections.links}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.links}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{t.drafts.links.hint}</Typography.Paragraph>
      {draft.plan.categories.map(category => (
        <div key={category.ordinal}>
          <Typography.Title level={3} style={{ fontSize: 14 }}>
            {category.ordinal}、{category.title}
          </Typography.Title>
          {category.problems.map(problem => (
            <ProblemLinks
              key={problem.ordinal}
              problemRef={`${category.ordinal}-${problem.ordinal}`}
              problem={problem}
              links={links}
              onChange={setLinks}
            />
          ))}
        </div>
      ))}
      {unlinked.length > 0 && (
        <Typography.Paragraph type="warning">
          {t.drafts.links.unlinked}:{unlinked.map(one => one.label).join('、')}
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
        <Button onClick={() => setLinks(proposedLinks(draft))}>{t.drafts.links.reset}</Button>
      </Flex>
    </section>
  );
};
