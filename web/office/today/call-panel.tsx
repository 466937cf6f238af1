import { Button } from 'antd';
import { useState } from 'react';
import { listToCall, type ToCall } from '../../../api/contracts/to-call';
import { useGet } from '../../client/use-get';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatInstant } from '../../parts/format-date';
import { LightTag } from '../../parts/light-tag';
import { Loaded } from '../../parts/loaded';
import { useYear } from '../../parts/now-context';
import { LogCall } from './log-call';

/** So many are shown until all are wanted. */
const SHOWN = 5;

const CallLine = ({ campaignId, unit }: { campaignId: string; unit: ToCall }) => {
  const t = useText();
  const words = t.today.calls;
  const { language } = useLanguage();
  const year = useYear();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = unit.people;
  const at = (instant: string) => formatInstant(instant, language, year);
  return (
    <li className="call-line">
      <div className="call-head">
        <button type="button" className="call-unit" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {unit.unit.name}
        </button>
        <LightTag light="red" label={words.overdue(unit.overdueDays)} />
      </div>
      <p>
        {first ? (
          <>
            {t.names.role[first.role]} {first.post ?? ''} {first.name}{' '}
            {first.phone ? (
              <a href={`tel:${first.phone}`} aria-label={words.dial(first.name, first.phone)}>
                {first.phone}
              </a>
            ) : (
              words.noPhone
            )}
          </>
        ) : (
          words.nobody
        )}
      </p>
      <p className="call-note">
        {unit.holdsUp > 0 ? words.holds(unit.holdsUp) : words.late(unit.overdue)} ·{' '}
        {unit.lastUrgedAt ? words.urged(at(unit.lastUrgedAt)) : words.notUrged}
        {unit.lastCall &&
          ` · ${words.called(at(unit.lastCall.at), t.names.callResult[unit.lastCall.result])}`}
      </p>
      {isOpen && <LogCall campaignId={campaignId} unit={unit} onDone={() => setIsOpen(false)} />}
    </li>
  );
};

/** 要打的电话: by effect, with the number; a call is logged where it was read. */
export const CallPanel = ({ campaignId }: { campaignId: string }) => {
  const t = useText();
  const words = t.today.calls;
  const query = useGet(listToCall, { params: { id: campaignId } });
  const [isAll, setIsAll] = useState(false);
  return (
    <section className="panel side-panel" aria-label={words.title}>
      <Loaded query={query}>
        {({ count, items }) => (
          <>
            <div className="side-head">
              <h2>{words.title}</h2>
              <span>{count > 0 && words.count(count)}</span>
              {items.length > SHOWN && (
                <Button type="link" size="small" onClick={() => setIsAll(!isAll)}>
                  {isAll ? words.fewer : words.all(items.length)}
                </Button>
              )}
            </div>
            {items.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="bare-list">
                {(isAll ? items : items.slice(0, SHOWN)).map(one => (
                  <CallLine key={one.unit.id} campaignId={campaignId} unit={one} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
};
