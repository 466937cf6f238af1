import { useText } from '../i18n/use-text';
import { BurdenNote } from './burden-note';
import { useDraftTools } from './draft-context';
import { ProvisionalNote } from './provisional-note';

/** 推演: what the plan would mean, computed before anybody is told. */
export const RehearseStep = () => {
  const t = useText();
  const { draft } = useDraftTools();
  const words = t.questions;
  const { id, status } = draft.campaign;
  const isReady = draft.canLaunch && status === 'draft';
  return (
    <section className="panel" aria-label={words.step.rehearse}>
      <h2>{words.step.rehearse}</h2>
      <p className="plain-note">{words.rehearse.hint}</p>
      {isReady ? (
        <>
          <BurdenNote campaignId={id} clock="real" />
          <ProvisionalNote campaignId={id} clock="real" />
        </>
      ) : (
        status === 'draft' && <p>{words.rehearse.waiting}</p>
      )}
    </section>
  );
};
