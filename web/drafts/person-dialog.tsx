import { createPerson } from '../../api/contracts/registry';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { PersonFields, toPerson } from './person-fields';

/** A unit without anybody to tell gets its liaison officer here. */
export const PersonDialog = ({ unitId, onClose }: { unitId: string; onClose: () => void }) => {
  const t = useText();
  return (
    <ActDialog
      title={t.drafts.unit.addPerson}
      verb={t.drafts.unit.addPerson}
      keptKey={`person/${unitId}`}
      send={(values, once) => call(createPerson, { body: toPerson(values, unitId), ...once })}
      doneText={t.shell.saved}
      onClose={onClose}
    >
      <PersonFields />
    </ActDialog>
  );
};
