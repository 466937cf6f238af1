import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { createPerson, createUnit, unitKind } from '../../api/contracts/registry';
import { call, type Once } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import type { Values } from '../parts/use-act';
import { PersonFields, toPerson } from './person-fields';

interface Props {
  name: string;
  onCreated: (unitId: string) => void;
  onClose: () => void;
}

/** A new unit with the person to tell, made in place. */
export const UnitDialog = ({ name, onCreated, onClose }: Props) => {
  const t = useText();
  const client = useQueryClient();
  const created = useRef<{ id: string; name: string } | null>(null);
  const close = (): void => {
    onClose();
    if (created.current) void client.invalidateQueries();
  };
  const send = async (values: Values, once: Once): Promise<void> => {
    const unitName = String(values['unitName']);
    // The unit may be there already when only the person was refused, e.g. for a login that is taken.
    if (created.current?.name !== unitName) {
      const body = {
        name: unitName,
        kind: unitKind.parse(values['kind']),
        aliases: unitName === name ? [] : [name],
      };
      created.current = await call(createUnit, { body, idempotencyKey: `${once.idempotencyKey}-unit` });
    }
    const { id } = created.current;
    await call(createPerson, { body: toPerson(values, id), ...once });
    onCreated(id);
  };
  return (
    <ActDialog
      title={t.drafts.unit.createTitle}
      verb={t.drafts.unit.create}
      keptKey={`unit/${name}`}
      initial={{ unitName: name, kind: 'department' }}
      send={send}
      doneText={t.shell.saved}
      onClose={close}
    >
      <Form.Item name="unitName" label={t.drafts.unit.name} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="kind" label={t.drafts.unit.kind} rules={[{ required: true }]}>
        <Select options={unitKind.options.map(value => ({ value, label: t.names.unitKind[value] }))} />
      </Form.Item>
      <PersonFields />
    </ActDialog>
  );
};
