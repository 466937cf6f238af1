import { useState } from 'react';
import type { EvidenceView, SupportView } from '../../../api/contracts/evidence';
import type { DeclineReason } from '../../../domain/codes/decline-reasons';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { useYear } from '../../parts/now-context';
import { Sheet } from '../../parts/sheet';
import { DecideError } from './decide-error';
import { useDecide } from './use-decide';

const LONGEST = 200;

const useSupport = (): ((one: SupportView) => string) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  return one => {
    const day = formatDay(one.on, language, year);
    const s = t.proposal.support;
    switch (one.code) {
      case 'progress':
        return s.progress(day, one.percent);
      case 'call':
        return s.call(day, t.names.callResult[one.result]);
      case 'pause':
        return s.pause(day, one.unit.name, t.names.pauseCategory[one.category]);
      case 'extension':
        return s.extension(day, one.unit.name);
      case 'undecided-contest':
        return s.contest(day);
      case 'applied':
      case 'corrected':
        return s[one.code](day);
    }
  };
};

/** Declining: a reason that is chosen or written, none chosen beforehand, and one confirmation. */
export const DeclineSheet = ({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) => {
  const t = useText();
  const p = t.proposal;
  const say = useSupport();
  const [code, setCode] = useState<DeclineReason | null>(null);
  const [words, setWords] = useState('');
  const decide = useDecide(evidence.id, onClose);
  const reason = [code === null ? '' : t.names.declineReason[code], words.trim()]
    .filter(Boolean)
    .join(p.then);
  return (
    <Sheet title={p.declineTitle[evidence.kind](evidence.unit.name)} onClose={onClose}>
      <p className="proposal-hint">{p.declineHint}</p>
      <fieldset className="proposal-reasons">
        <legend className="proposal-unseen">{p.reason}</legend>
        {evidence.reasons.map(one => (
          <label key={one.code} className={one.code === code ? 'is-chosen' : undefined}>
            <input
              type="radio"
              name="reason"
              checked={one.code === code}
              onChange={() => setCode(one.code)}
            />
            <span>
              {t.names.declineReason[one.code]}
              {one.support.length > 0 && (
                <span className="proposal-hint">{one.support.slice(0, 3).map(say).join(p.comma)}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="proposal-field">
        {code === null ? p.ownWords : p.moreWords}
        <textarea
          rows={2}
          maxLength={LONGEST}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
        <span className="proposal-count">
          {words.length} / {LONGEST}
        </span>
      </label>
      {decide.isError && <DecideError error={decide.error} />}
      <div className="proposal-buttons">
        <button type="button" onClick={onClose}>
          {p.back}
        </button>
        <button
          type="button"
          className="is-navy"
          disabled={reason === '' || decide.isPending}
          onClick={() => decide.mutate({ kind: 'decline', reason })}
        >
          {p.confirmDecline}
        </button>
      </div>
    </Sheet>
  );
};
