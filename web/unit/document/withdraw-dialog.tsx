import { Form, Input } from 'antd';
import { commandUnitFile } from '../../../api/contracts/command-endpoints';
import type { ReturnView } from '../../../api/contracts/returns';
import { call } from '../../client/call';
import { useText } from '../../i18n/use-text';
import { ActDialog } from '../../parts/act-dialog';

/** 撤回: what it met is owed again by the same day, and its words are there to be changed. */
export const WithdrawDialog = ({ view, onClose }: { view: ReturnView; onClose: () => void }) => {
  const t = useText();
  const { unitFileId, version, purpose } = view;
  return (
    <ActDialog
      title={t.names.command['withdraw-document']}
      verb={t.names.command['withdraw-document']}
      keptKey={`${unitFileId}/withdraw-document/${purpose}`}
      consequence={t.documents.withdrawHint}
      target={version}
      send={(values, once) =>
        call(commandUnitFile, {
          params: { id: unitFileId ?? '' },
          body: { command: { kind: 'withdraw-document', purpose, reason: String(values['reason']) } },
          ...once,
          version,
        })
      }
      doneText={t.documents.withdrawn}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t.documents.reason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} placeholder={t.documents.withdrawReasonHint} />
      </Form.Item>
    </ActDialog>
  );
};
