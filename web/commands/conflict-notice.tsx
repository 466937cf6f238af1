import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { getCaseTimeline, getUnitFileTimeline } from '../../api/contracts/docket-endpoints';
import type { Ability, DocketView } from '../../api/contracts/dockets';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Moment } from '../parts/day';
import { LightTag } from '../parts/light-tag';
import './conflict-notice.css';

interface Props {
  /** As the page has it now: the newest comes while this is shown. */
  docket: DocketView;
  ability: Pick<Ability, 'command' | 'mode'>;
  /** Sends the same words again, on what is there now. */
  again: () => void;
}

/** Somebody was quicker: who did what meanwhile, how it stands now, and a way to send the same on that; what was typed stays. */
export const ConflictNotice = ({ docket, ability, again }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [seen] = useState({ at: docket.changedAt, version: docket.version });
  useEffect(() => {
    void client.invalidateQueries();
  }, [client]);
  const { data } = useGet(docket.kind === 'unit-file' ? getUnitFileTimeline : getCaseTimeline, {
    params: { id: docket.id },
    query: { order: 'desc', limit: 5 },
  });
  // A rehearsal's clock stands still between two changes: what happened at the same instant counts as later.
  const news = (data?.items ?? []).filter(item => Date.parse(item.recordedAt) >= Date.parse(seen.at));
  const isNew = docket.version !== seen.version;
  const isPossible = docket.abilities.some(
    one => one.command === ability.command && one.mode === ability.mode,
  );
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t.commands.conflict}
      description={
        <>
          <ul className="conflict-news">
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
          {isNew && (
            <p>
              {t.commands.conflictNow} <LightTag light={docket.light} />{' '}
              {language === 'en' ? docket.lightWhy.en : docket.lightWhy.text}
            </p>
          )}
          <p>{isNew && !isPossible ? t.commands.conflictOver : t.commands.conflictHint}</p>
          {isPossible && (
            <Button disabled={!isNew} onClick={again}>
              {t.commands.conflictAgain}
            </Button>
          )}
        </>
      }
    />
  );
};
