import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { getLetterDesk } from '../../api/contracts/letter-desk';
import type { LetterRow } from '../../api/contracts/letters';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { stillDialog } from '../parts/still-dialog';
import { actsFrom, type BulkCommand } from './bulk';
import { BulkFacts } from './bulk-facts';
import { BulkRows } from './bulk-rows';
import './bulk.css';
import { LetterText } from './letter-text';
import { useBulkRun } from './use-bulk-run';

interface Props {
  campaignId: string;
  command: BulkCommand;
  /** All in the same status; they stay the same while the dialog is open. */
  letters: LetterRow[];
  /** Offered first: the one act, or all that are left until they have been delivered. */
  reach: 'one' | 'all';
  onDone: (handled: { command: BulkCommand; letters: LetterRow[] }) => void;
  onClose: () => void;
}

/**
 * Many letters in one go, after looking: by unit, one of them in full, the numbers that come next, who is told and when; those
 * that differ are not ticked. What became of each is said row by row.
 */
export const BulkDialog = (props: Props) => {
  const t = useText();
  const desk = useGet(getLetterDesk, { params: { id: props.campaignId } });
  const verb = t.names.letterCommand[props.command];
  return (
    <Modal
      {...stillDialog}
      open
      width={1040}
      title={t.letters.bulk.title(verb, props.letters.length)}
      onCancel={props.onClose}
      footer={null}
      mask={{ closable: false }}
    >
      <Loaded query={desk}>
        {data => <Preview {...props} exceptional={data.exceptions} facts={data} />}
      </Loaded>
    </Modal>
  );
};

type PreviewProps = Props & {
  facts: Parameters<typeof BulkFacts>[0]['desk'];
  exceptional: Parameters<typeof BulkFacts>[0]['desk']['exceptions'];
};

const Preview = ({
  campaignId,
  command,
  letters,
  reach,
  facts,
  exceptional,
  onDone,
  onClose,
}: PreviewProps) => {
  const t = useText();
  const words = t.letters.bulk;
  const codesOf = (id: string) => exceptional.filter(one => one.letterIds.includes(id)).map(one => one.code);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(letters.filter(one => codesOf(one.id).length === 0).map(one => one.id)),
  );
  const [shownId, setShownId] = useState(letters[0]?.id);
  const [scope, setScope] = useState(reach);
  const work = useBulkRun(campaignId);
  const acts = scope === 'one' ? [command] : actsFrom(command);
  const ids = letters.map(one => one.id).filter(id => chosen.has(id));
  const verbs = acts.map(one => t.names.letterCommand[one]).join(t.shell.comma);
  const hasRun = work.total > 0 && !work.isRunning;
  const submit = async () => {
    const failed = await work.run(ids, acts);
    onDone({ command: acts[acts.length - 1] ?? command, letters: letters.filter(one => chosen.has(one.id)) });
    // Where one act was offered, the page that offered it reports what was done.
    if (reach === 'one' && failed === 0) onClose();
  };
  return (
    <div className="bulk-preview">
      <BulkRows
        letters={letters}
        codesOf={codesOf}
        chosen={chosen}
        onChoose={setChosen}
        shownId={shownId}
        onShow={setShownId}
        states={work.rows}
        isLocked={work.total > 0}
      />
      <section className="bulk-side" aria-label={words.oneOfThem}>
        {shownId !== undefined && <LetterText id={shownId} />}
      </section>
      <div className="bulk-foot">
        <BulkFacts desk={facts} letters={letters.filter(one => chosen.has(one.id))} acts={acts} />
        {actsFrom(command).length > 1 && (
          <Radio.Group
            aria-label={words.howFar}
            value={scope}
            disabled={work.total > 0}
            onChange={event => setScope(event.target.value as Props['reach'])}
            options={[
              { value: 'one', label: words.only(t.names.letterCommand[command]) },
              {
                value: 'all',
                label: actsFrom(command)
                  .map(one => t.names.letterCommand[one])
                  .join(t.shell.comma),
              },
            ]}
          />
        )}
        {work.total > 0 && (
          <progress
            className="bulk-progress"
            max={work.total}
            value={work.done + work.failed}
            aria-label={words.progress}
          />
        )}
        <div className="bulk-acts">
          <span role="status">{work.total > 0 && words.became(work.done, work.failed, work.total)}</span>
          {hasRun ? (
            <Button type="primary" onClick={onClose}>
              {words.finish}
            </Button>
          ) : (
            <>
              <Button onClick={onClose} disabled={work.isRunning}>
                {t.shell.cancel}
              </Button>
              <Button
                type="primary"
                disabled={ids.length === 0}
                loading={work.isRunning}
                onClick={() => void submit()}
              >
                {acts.length === 1 ? verbs : words.through(verbs, ids.length)}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
};
