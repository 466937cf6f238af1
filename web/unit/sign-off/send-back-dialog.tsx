import { Form, Input } from 'antd';
import { sendBackSignOff } from '../../../api/contracts/sign-offs';
import { sendBackPhrases } from '../../../domain/codes/phrases';
import { call } from '../../client/call';
import { useLanguage, useText } from '../../i18n/use-text';
import { ActDialog } from '../../parts/act-dialog';
import '../../commands/instruction-help.css';

const LONGEST = 200;

const Phrases = () => {
  const t = useText();
  const { language } = useLanguage();
  const form = Form.useFormInstance<{ reason?: string }>();
  const add = (phrase: string) => {
    const before = (form.getFieldValue('reason') as string | undefined) ?? '';
    form.setFieldValue('reason', `${before}${phrase}`.slice(0, LONGEST));
  };
  return (
    <div role="group" aria-label={t.signOffs.phrases} className="instruction-phrases">
      <span>{t.signOffs.phrases}</span>
      {sendBackPhrases.map(one => (
        <button key={one.zh} type="button" onClick={() => add(one[language])}>
          {one[language]}
        </button>
      ))}
    </div>
  );
};

/** 退回修改: what is missing, in a phrase or in one's own words; the text stays. */
export const SendBackDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useText();
  return (
    <ActDialog
      title={t.signOffs.sendBack}
      verb={t.signOffs.sendBack}
      keptKey={`sign-off/${id}/send-back`}
      send={(values, once) =>
        call(sendBackSignOff, {
          params: { id },
          body: { reason: String(values['reason']) },
          ...once,
        })
      }
      doneText={t.signOffs.sendBackDone}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t.signOffs.reason} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={LONGEST} showCount />
      </Form.Item>
      <Phrases />
    </ActDialog>
  );
};
