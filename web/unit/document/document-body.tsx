import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { getSignOff } from '../../../api/contracts/sign-offs';
import type { ReturnView } from '../../../api/contracts/returns';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Empty } from '../../parts/empty';
import { PutWaits } from '../sign-off/put-waits';
import { useSignOffs } from '../sign-off/use-sign-offs';
import { pathOfTaskPage } from '../task/path-of-task';
import { documentIn } from './document-in';
import { DocumentForm } from './document-form';
import { purposeOf } from './paths';
import { ReadDocument } from './read-document';

interface Props {
  view: ReturnView;
  onDone: (isPut: boolean) => void;
}

/** The form where something is owed and the reader may hand it in; what waits for the head; else the document to be read. */
export const DocumentBody = ({ view, onDone }: Props) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const [isRecording, setIsRecording] = useState(false);
  const { purpose, campaign, unit, owed, unitFileId, abilities, filled, document, history } = view;
  const abilityOf = (mode: 'own' | 'on-behalf') =>
    abilities.find(one => one.mode === mode && purposeOf(one.command) === purpose);
  const [own, behalf] = [abilityOf('own'), abilityOf('on-behalf')];
  const signOffs = useSignOffs(own !== undefined);
  const open = signOffs.data?.items.find(
    one =>
      one.campaign.id === campaign.id &&
      one.unit.id === unit.id &&
      documentIn(one.command)?.purpose === purpose,
  );
  const fromId = search.get('from');
  const taken = useGet(getSignOff, { params: { id: fromId ?? '' }, enabled: fromId !== null }).data;
  const back = open?.state === 'sent-back' ? open : taken?.state === 'withdrawn' ? taken : undefined;
  if (own && (signOffs.isPending || (fromId !== null && !taken))) return null;
  if (open?.state === 'waiting')
    return (
      <>
        <section className="task-panel">
          <PutWaits
            signOff={open}
            // The address keeps whose words are to be changed, also when the page is loaded anew.
            onTaken={({ id }) => setSearch({ from: id }, { replace: true })}
          />
        </section>
        <ReadDocument filled={filled} document={documentIn(open.command)} />
      </>
    );
  const ability = own ?? (isRecording ? behalf : undefined);
  if (ability && unitFileId !== null && owed.length > 0)
    return (
      <>
        {back?.state === 'sent-back' && (
          <section className="doc-standing-note is-returned" aria-label={t.documents.state}>
            <p>
              <strong>{t.signOffs.sentBackBy(back.decidedBy?.name ?? '')}</strong>
              {back.reason && `${t.documents.colon}${back.reason}`}
            </p>
          </section>
        )}
        <DocumentForm
          // What is sent again is another one: it begins with its own kept values.
          key={`${history.length}/${back?.id ?? ''}/${ability.mode}`}
          view={view}
          unitFileId={unitFileId}
          ability={ability}
          written={documentIn(back?.command) ?? document}
          goesBeforeHead={signOffs.data?.goesBeforeHead.includes(ability.command) ?? false}
          onDone={onDone}
        />
      </>
    );
  const [first] = owed;
  return (
    <>
      {own && first && unitFileId === null && (
        <p>
          <Link to={`${pathOfTaskPage(first.obligationId)}?act=${own.command}`}>{t.documents.oneByOne}</Link>
        </p>
      )}
      {behalf && owed.length > 0 && (
        <p>
          <Button onClick={() => setIsRecording(true)}>{t.commands.onBehalf}</Button>
        </p>
      )}
      {history.length === 0 && owed.length === 0 && (
        <Empty title={t.documents.nothingOwed}>{t.documents.nothingOwedHint}</Empty>
      )}
      {(history.length > 0 || owed.length > 0) && <ReadDocument filled={filled} document={document} />}
    </>
  );
};
