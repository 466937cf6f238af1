import { Button } from 'antd';
import { useState } from 'react';
import { createPerson } from '../../api/contracts/registry';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { PersonFields, toPerson } from './person-fields';

/** A unit without anybody to tell gets its liaison officer here. */
export const NobodyControl = ({ unitId }: { unitId: string }) => {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" type="primary" ghost onClick={() => setIsOpen(true)}>
        {t.drafts.unit.addPerson}
      </Button>
      {isOpen && (
        <ActDialog
          title={t.drafts.unit.addPerson}
          verb={t.drafts.unit.addPerson}
          keptKey={`person/${unitId}`}
          send={(values, once) => call(createPerson, { body: toPerson(values, unitId), ...once })}
          doneText={t.shell.saved}
          onClose={() => setIsOpen(false)}
        >
          <PersonFields />
        </ActDialog>
      )}
    </>
  );
};
