import { Button, Checkbox, ConfigProvider } from 'antd';
import { useState } from 'react';
import { getUnitFile } from '../../../api/contracts/docket-endpoints';
import type { Ability } from '../../../api/contracts/dockets';
import type { ReturnView } from '../../../api/contracts/returns';
import type { UnitDocument } from '../../../domain/form/document';
import { isConflict } from '../../client/problem';
import { useGet } from '../../client/use-get';
import { ConflictNotice } from '../../commands/conflict-notice';
import { useText } from '../../i18n/use-text';
import { KeptLine } from '../../parts/kept-line';
import { ErrorNotice } from '../../parts/page-error';
import { SendingLine } from '../../parts/sending-line';
import { BehalfPart } from './behalf-part';
import { Checklist } from './checklist';
import { ConfirmHandIn } from './confirm-hand-in';
import { EditingContext } from './editing';
import { PartSection } from './part-section';
import { goTo, placeOf, SEND } from './places';
import { ScanField } from './scan-field';
import { useDocument } from './use-document';
import { useFieldNamed } from './use-field-named';
import { useHandIn } from './use-hand-in';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

interface Props {
  view: ReturnView;
  unitFileId: string;
  ability: Ability;
  written: UnitDocument | null;
  goesBeforeHead: boolean;
  onDone: (isPut: boolean) => void;
}

/** 一单位一份: the parts with what they hold, beside them what is missing, below them the one act that hands it in. */
export const DocumentForm = ({ view, unitFileId, ability, written, goesBeforeHead, onDone }: Props) => {
  const t = useText();
  const isOnBehalf = ability.mode === 'on-behalf';
  const { purpose, campaign, unit, filled, owed } = view;
  const { editing, kept, news, tell, unsent } = useDocument({
    view,
    written,
    keptKey: `${campaign.id}/document/${purpose}/${unit.id}/${ability.mode}`,
  });
  const [isAsked, setIsAsked] = useState(false);
  const [stopped, setStopped] = useState<string | null>(null);
  const named = useFieldNamed(filled);
  const act = useHandIn({ view, unitFileId, kept, isOnBehalf, goesBeforeHead, onDone });
  const { data: file } = useGet(getUnitFile, { params: { id: unitFileId } });
  const { values, set, gaps } = editing;
  const isStamped = values['isStamped'] === true;
  const lacksProof = isOnBehalf && !isText(values['proof']);
  const name = t.documents.send(t.names.command[ability.command], owed.length);
  const ask = (): void => {
    const [first] = gaps;
    const left = unsent();
    if (first || lacksProof) {
      tell();
      setStopped(t.documents.left(gaps.length + (lacksProof ? 1 : 0)));
      // What is missing says so with the next frame.
      requestAnimationFrame(() => goTo(first ? first.at : 'proof'));
    } else if (left > 0) setStopped(t.files.unsent(left));
    else {
      setStopped(null);
      setIsAsked(true);
    }
  };
  return (
    <EditingContext value={editing}>
      <ConfigProvider componentDisabled={act.isWaiting}>
        <div className="doc">
          <Checklist />
          <div className="doc-main">
            {isOnBehalf && <BehalfPart />}
            {filled.form.parts.map(part => (
              <PartSection key={part.id} part={part} />
            ))}
            <section className="doc-part" aria-label={t.documents.wholeScan}>
              <header>
                <h2>{t.documents.wholeScan}</h2>
              </header>
              <ScanField partId={null} label={t.documents.wholeScan} />
              {goesBeforeHead && !isOnBehalf && (
                <>
                  <Checkbox
                    checked={isStamped}
                    onChange={event => set('isStamped', event.target.checked ? true : '')}
                  >
                    {t.signOffs.stamped}
                  </Checkbox>
                  <p className="doc-help">{t.signOffs.stampedHint}</p>
                </>
              )}
            </section>
            {act.isError &&
              (file && isConflict(act.error) ? (
                <ConflictNotice docket={file} ability={ability} again={() => act.mutate(values)} />
              ) : (
                <ErrorNotice error={act.error} />
              ))}
            <SendingLine sending={act} />
            <div className="doc-send" id={placeOf(SEND)}>
              <KeptLine kept={kept} news={news} hint={t.kept.hint} named={named} />
              {stopped !== null && (
                <p className="doc-gap" role="alert">
                  {stopped}
                </p>
              )}
              <Button type="primary" size="large" loading={act.isPending} onClick={ask}>
                {goesBeforeHead && !isStamped && !isOnBehalf
                  ? t.signOffs.put(t.names.command[ability.command])
                  : name}
              </Button>
            </div>
          </div>
        </div>
      </ConfigProvider>
      {isAsked && (
        <ConfirmHandIn
          view={view}
          verb={goesBeforeHead && !isStamped && !isOnBehalf ? t.signOffs.send : t.documents.confirm}
          isPut={goesBeforeHead && !isStamped && !isOnBehalf}
          onCancel={() => setIsAsked(false)}
          onConfirm={() => {
            setIsAsked(false);
            act.mutate(values);
          }}
        />
      )}
    </EditingContext>
  );
};
