import { DatePicker, Flex, Typography } from 'antd';
import dayjs from 'dayjs';
import type { DraftView } from '../../api/contracts/campaigns';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { useDraftTools } from './draft-context';
import { SeeSource } from './see-source';

const fields = ['planDueOn', 'reportDueOn', 'supervisionEndsOn', 'completionDueOn'] as const;
type Field = (typeof fields)[number];

const dutyOf: Record<Field, string | null> = {
  planDueOn: 'plan',
  reportDueOn: 'report',
  supervisionEndsOn: null,
  completionDueOn: 'completion',
};

/** What the plan itself says; the same choice as the domain makes when nobody answers. */
const read = (field: Field, plan: DraftView['plan']): string | undefined =>
  plan.duties.filter(one => one.what === dutyOf[field] && one.dueOn !== null).pop()?.dueOn ?? undefined;

/** Dates of the campaign, and the phases and duties that the plan states. */
export const TimetablePanel = () => {
  const t = useText();
  const { draft, change } = useDraftTools();
  const words = t.drafts.timetable;
  const { plan, answers } = draft;
  return (
    <section className="panel" id="timetable" aria-label={t.drafts.sections.timetable}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.drafts.sections.timetable}
      </Typography.Title>
      <Flex gap={16} wrap className="below-12">
        {fields.map(field => {
          const value = answers.timetable[field] ?? read(field, plan);
          return (
            <label key={field} htmlFor={`timetable-${field}`}>
              <Typography.Text type="secondary" style={{ display: 'block' }}>
                {t.names.timetable[field]}
              </Typography.Text>
              <DatePicker
                id={`timetable-${field}`}
                value={value ? dayjs(value) : null}
                onChange={day =>
                  change(before => {
                    const { [field]: _, ...rest } = before.timetable;
                    return {
                      ...before,
                      timetable: day ? { ...rest, [field]: day.format('YYYY-MM-DD') } : rest,
                    };
                  })
                }
              />
            </label>
          );
        })}
      </Flex>
      <Typography.Title level={3} style={{ fontSize: 14 }}>
        {words.phases}
      </Typography.Title>
      <ul>
        {plan.phases.map((phase, index) => (
          <li key={index}>
            {phase.name} {phase.startsOn && <Day on={phase.startsOn} />}–
            {phase.endsOn && <Day on={phase.endsOn} />} <SeeSource span={phase.source} about={phase.name} />
          </li>
        ))}
      </ul>
      <Typography.Title level={3} style={{ fontSize: 14 }}>
        {words.duties}
      </Typography.Title>
      <ul>
        {plan.duties.map((duty, index) => (
          <li key={index}>
            {t.names.duty[duty.what]} {duty.owedBy} {duty.dueOn && <Day on={duty.dueOn} />}{' '}
            <SeeSource span={duty.source} about={t.names.duty[duty.what]} />
          </li>
        ))}
      </ul>
    </section>
  );
};
