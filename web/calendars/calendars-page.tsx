import { Flex, Typography } from 'antd';
import { listCalendars } from '../../api/contracts/rules-endpoints';
import type { CalendarRow } from '../../api/contracts/rules';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { Loaded } from '../parts/loaded';
import { PageTitle } from '../parts/page-title';
import { useAbility } from '../session/use-session';
import { ImportNotice } from './import-notice';

const Version = ({ row }: { row: CalendarRow }) => {
  const t = useText();
  return (
    <li className="missing-item">
      <Flex gap={12} align="baseline" wrap>
        <Typography.Text strong>{row.version}</Typography.Text>
        <span>{t.calendars.years(row.years[0] ?? 0, row.years[row.years.length - 1] ?? 0)}</span>
        <Typography.Text type="secondary">
          {row.basedOn === null ? t.calendars.builtIn : t.calendars.basedOn(row.basedOn)}
        </Typography.Text>
        <Typography.Text type="secondary">
          <Day on={row.createdAt.slice(0, 10)} /> {row.createdBy?.name}
        </Typography.Text>
      </Flex>
      {row.note !== null && <span>{row.note}</span>}
    </li>
  );
};

/** 工作日历: its versions, and the way in for a year's notice of days off. */
export const CalendarsPage = () => {
  const t = useText();
  const may = useAbility();
  const query = useGet(listCalendars);
  return (
    <Flex vertical gap={16}>
      <PageTitle title={t.calendars.title} />
      <Loaded query={query}>
        {({ items }) => (
          <>
            {may('keep-rules') && <ImportNotice versions={items} />}
            <section className="panel" aria-label={t.calendars.versions}>
              <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
                {t.calendars.versions}
              </Typography.Title>
              <ul className="missing-list">
                {items.map(row => (
                  <Version key={row.version} row={row} />
                ))}
              </ul>
            </section>
          </>
        )}
      </Loaded>
    </Flex>
  );
};
