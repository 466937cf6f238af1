import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { getCaseTimeline, getUnitFileTimeline } from '../../api/contracts/docket-endpoints';
import type { DocketView } from '../../api/contracts/dockets';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Moment } from '../parts/day';

/** Somebody was quicker: who did what since this page was loaded, and a way to the latest that keeps what was typed. */
export const ConflictNotice = ({ docket }: { docket: DocketView }) => {
  const t = useText();
  const client = useQueryClient();
  const [seenAt] = useState(docket.changedAt);
  const { data } = useGet(docket.kind === 'unit-file' ? getUnitFileTimeline : getCaseTimeline, {
    params: { id: docket.id },
    query: { order: 'desc', limit: 5 },
  });
  // A rehearsal's clock stands still between two changes: what happened at the same instant counts as later.
  const news = (data?.items ?? []).filter(item => Date.parse(item.recordedAt) >= Date.parse(seenAt));
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t.commands.conflict}
      description={
        <>
          <p>{t.commands.conflictHint}</p>
          <ul style={{ paddingInlineStart: 18 }}>
            {news.map(item => (
              <li key={item.seq}>
                <Moment at={item.recordedAt} />{' '}
                {t.commands.conflictBy(
                  item.by ? `${item.by.unit.name} ${item.by.person.name}` : t.cases.system,
                )}
                {t.language === 'en' ? item.en : item.text}
              </li>
            ))}
          </ul>
        </>
      }
      action={<Button onClick={() => void client.invalidateQueries()}>{t.commands.conflictReload}</Button>}
    />
  );
};
