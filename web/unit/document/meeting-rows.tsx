import { Input } from 'antd';
import { useText } from '../../i18n/use-text';
import { DayInput } from './day-input';
import { emptyMeeting, type MeetingRow } from './raw';
import { Rows } from './rows';
import { SmallField } from './small-field';
import type { RowsProps } from './rows-props';

/** 会议、学习: when, what, who took the chair, who took part. */
export const MeetingRows = (props: RowsProps<MeetingRow>) => {
  const t = useText().documents.meeting;
  return (
    <Rows {...props} empty={emptyMeeting}>
      {(row, change, id) => (
        <>
          <SmallField id={`${id}/on`} label={t.on}>
            <DayInput id={`${id}/on`} value={row.on} onChange={on => change({ on })} />
          </SmallField>
          <SmallField id={`${id}/what`} label={t.what} isWide>
            <Input
              id={`${id}/what`}
              value={row.what}
              maxLength={200}
              onChange={event => change({ what: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/chair`} label={t.chair}>
            <Input
              id={`${id}/chair`}
              value={row.chair}
              maxLength={200}
              onChange={event => change({ chair: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/attended`} label={t.attended} isWide>
            <Input
              id={`${id}/attended`}
              value={row.attended}
              maxLength={200}
              onChange={event => change({ attended: event.target.value })}
            />
          </SmallField>
        </>
      )}
    </Rows>
  );
};
