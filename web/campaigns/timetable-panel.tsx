import { Flex, Typography } from 'antd';
import type { CampaignView } from '../../api/contracts/campaigns';
import { useText } from '../i18n/use-text';
import { DeadlineText } from '../parts/deadline-text';

type Props = { timetable: NonNullable<CampaignView['timetable']> };

/** The campaign's own dates, as its plan sets them and as they were confirmed before launch. */
export const TimetablePanel = ({ timetable }: Props) => {
  const t = useText();
  const dates = [
    ['planDueOn', 'plan'],
    ['reportDueOn', 'report'],
    ['supervisionEndsOn', 'supervision'],
    ['completionDueOn', 'completion'],
  ] as const;
  return (
    <section className="panel" aria-label={t.campaigns.timetable}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t.campaigns.timetable}
      </Typography.Title>
      <Flex component="ul" gap={32} wrap className="no-bullets">
        {dates.map(
          ([field, name]) =>
            timetable[field] && (
              <li key={name}>
                <Typography.Text type="secondary" style={{ display: 'block' }}>
                  {t.names.timetable[field]}
                </Typography.Text>
                <DeadlineText
                  on={timetable[field]}
                  why={timetable.derivations[name]}
                  provisional={timetable.provisional[name]}
                />
              </li>
            ),
        )}
      </Flex>
    </section>
  );
};
