import { App, Button, DatePicker, Flex, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { CampaignView } from '../../api/contracts/campaigns';
import { useLanguage, useText } from '../i18n/use-text';
import { formatDay, formatInstant } from '../parts/format-date';
import { ErrorNotice } from '../parts/page-error';
import { stillDialog } from '../parts/still-dialog';
import { useAdvance } from './use-advance';

/** A rehearsal's clock: it moves when it is told to, and does all that falls due on the way. */
export const RehearsalClock = ({ campaign }: { campaign: CampaignView }) => {
  const t = useText();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const [day, setDay] = useState<Dayjs | null>(null);
  const words = t.campaigns.rehearsal;
  const advance = useAdvance(campaign);
  const goTo = (to: Dayjs): void => {
    const on = to.format('YYYY-MM-DD');
    modal.confirm({
      ...stillDialog,
      title: words.until,
      content: t.campaigns.confirmUntil(formatDay(on, language)),
      onOk: () => advance.mutate(`${on}T00:00:00+08:00`),
    });
  };
  return (
    <section className="panel" aria-label={words.title}>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {words.title}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{words.hint}</Typography.Paragraph>
      <Flex gap={12} wrap align="center">
        <span role="status" aria-label={words.now} style={{ fontSize: 20 }}>
          {formatInstant(campaign.now, language)}
          {advance.isPending && <Typography.Text type="secondary"> {words.going}</Typography.Text>}
        </span>
        {campaign.abilities.includes('advance-clock') && (
          <>
            <Button type="primary" loading={advance.isPending} onClick={() => advance.mutate('next')}>
              {words.next}
            </Button>
            <DatePicker
              aria-label={words.choose}
              placeholder={words.choose}
              value={day}
              onChange={setDay}
              defaultPickerValue={dayjs(campaign.now.slice(0, 10))}
              disabledDate={date => date.format('YYYY-MM-DD') <= campaign.now.slice(0, 10)}
            />
            <Button disabled={!day || advance.isPending} onClick={() => day && goTo(day)}>
              {words.until}
            </Button>
          </>
        )}
        <a href="/mail" target="_blank" rel="noreferrer">
          {words.mails}
        </a>
      </Flex>
      {advance.isError && <ErrorNotice error={advance.error} />}
    </section>
  );
};
