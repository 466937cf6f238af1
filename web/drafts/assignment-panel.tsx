import { Typography } from 'antd';
import type { DraftView } from '../../api/contracts/campaigns';
import { useText } from '../i18n/use-text';
import { LongList } from '../parts/long-list';
import { DeadlineText } from '../parts/deadline-text';
import { UnitNames } from '../parts/unit-names';
import { useDraftTools } from './draft-context';
import { SeeSource } from './see-source';

type Assignment = DraftView['plan']['assignments'][number];

const Names = ({ label, names }: { label: string; names: string[] }) =>
  names.length === 0 ? null : (
    <div>
      <Typography.Text type="secondary">{label}</Typography.Text> <UnitNames names={names} />
    </div>
  );

const Deadline = ({ deadline }: { deadline: NonNullable<Assignment['deadline']> }) => {
  const t = useText();
  return (
    <>
      「{deadline.raw}」
      {deadline.dueOn && (
        <DeadlineText on={deadline.dueOn} why={deadline.derivation} provisional={deadline.provisionalYears} />
      )}
      {(deadline.kind === 'long-term' || deadline.isLongTerm) && ` ${t.drafts.longTerm}`}
    </>
  );
};

const AssignmentItem = ({ assignment, index }: { assignment: Assignment; index: number }) => {
  const t = useText();
  const { draft } = useDraftTools();
  const corrected = draft.answers.assignments[String(index)];
  const title = t.drafts.assignment(assignment.label);
  return (
    <li id={`assignment-${index}`} className="read-item">
      <strong>{title}</strong> <SeeSource span={assignment.source} about={title} />
      <Typography.Paragraph className="clamped" style={{ margin: '4px 0' }}>
        {assignment.text}
      </Typography.Paragraph>
      <Names label={t.names.part.lead} names={corrected?.leads ?? assignment.leads} />
      <Names label={t.names.part.responsible} names={corrected?.responsible ?? assignment.responsible} />
      <Names label={t.names.part.supporting} names={corrected?.supporting ?? assignment.supporting} />
      <Names label={t.names.part.supervising} names={corrected?.supervising ?? assignment.supervising} />
      <Names label={t.drafts.officers} names={corrected?.officers ?? assignment.officers} />
      <div>
        <Typography.Text type="secondary">{t.drafts.deadline}</Typography.Text>{' '}
        {corrected?.deadlineText ? (
          `「${corrected.deadlineText}」`
        ) : assignment.deadline ? (
          <Deadline deadline={assignment.deadline} />
        ) : (
          t.drafts.noDeadline
        )}
      </div>
      {assignment.milestones.map((milestone, n) => (
        <div key={n}>
          <Typography.Text type="secondary">{t.drafts.milestones}</Typography.Text>{' '}
          <Deadline deadline={milestone} /> <SeeSource span={milestone.source} about={milestone.raw} />
        </div>
      ))}
    </li>
  );
};

/** 责任清单 as it was read: who leads, who answers, by when, with the milestones inside the text. */
export const AssignmentPanel = () => {
  const t = useText();
  const { draft } = useDraftTools();
  return (
    <section className="panel" aria-label={t.drafts.sections.assignments}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.assignments}
      </Typography.Title>
      <ul className="missing-list">
        <LongList items={draft.plan.assignments}>
          {(assignment, index) => <AssignmentItem key={index} assignment={assignment} index={index} />}
        </LongList>
      </ul>
    </section>
  );
};
