import { useState } from 'react';
import type { EvidenceView } from '../../../api/contracts/evidence';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { useYear } from '../../parts/now-context';
import { Sheet } from '../../parts/sheet';
import { DecideError } from './decide-error';
import { useDecide } from './use-decide';

/** Approving: one confirmation that names the unit and the day; an opinion may be added. */
export const ApproveSheet = ({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) => {
  const p = useText().proposal;
  const { language } = useLanguage();
  const year = useYear();
  const [reason, setReason] = useState('');
  const decide = useDecide(evidence.id, onClose);
  const { kind, unit, after } = evidence;
  const day = after?.approved.heldOn?.on ?? after?.approved.letterBy.on;
  const send = () => decide.mutate({ kind: 'approve', ...(reason.trim() && { reason: reason.trim() }) });
  return (
    <Sheet title={p.approveTitle[kind](unit.name)} onClose={onClose}>
      {day && <p>{p.approveWhat[kind](unit.name, formatDay(day, language, year))}</p>}
      <label className="proposal-field">
        {p.opinion}
        <textarea rows={2} maxLength={200} value={reason} onChange={event => setReason(event.target.value)} />
      </label>
      {decide.isError && <DecideError error={decide.error} />}
      <div className="proposal-buttons">
        <button type="button" onClick={onClose}>
          {p.back}
        </button>
        <button type="button" className="is-navy" disabled={decide.isPending} onClick={send}>
          {p.confirmApprove}
        </button>
      </div>
    </Sheet>
  );
};
