import { Input } from 'antd';
import { useText } from '../../i18n/use-text';
import { DayInput } from './day-input';
import { emptyStep, type StepRow } from './raw';
import { Rows } from './rows';
import type { RowsProps } from './rows-props';
import { SmallField } from './small-field';

/** 下步打算: what, who, by when. Accepted with the report, each becomes a milestone of its problem. */
export const StepRows = (props: RowsProps<StepRow>) => {
  const t = useText().documents.step;
  return (
    <Rows {...props} empty={emptyStep}>
      {(row, change, id) => (
        <>
          <SmallField id={`${id}/what`} label={t.what} isWide>
            <Input
              id={`${id}/what`}
              value={row.what}
              maxLength={300}
              onChange={event => change({ what: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/who`} label={t.who}>
            <Input
              id={`${id}/who`}
              value={row.who}
              maxLength={200}
              placeholder={t.whoHint}
              onChange={event => change({ who: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/on`} label={t.on}>
            <DayInput id={`${id}/on`} value={row.on} onChange={on => change({ on })} />
          </SmallField>
        </>
      )}
    </Rows>
  );
};
