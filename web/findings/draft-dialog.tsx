import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { draftOfFindings } from '../../api/contracts/finding-commands';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { pathOfDraft } from '../parts/paths';

/** 起草整改行动 of the ticked problems: a draft with problems, categories and sources, ready to be assigned. */
export const DraftDialog = ({ findingIds, onClose }: { findingIds: string[]; onClose: () => void }) => {
  const t = useText();
  const words = t.findings.draft;
  const navigate = useNavigate();
  return (
    <ActDialog
      title={words.title}
      verb={words.title}
      consequence={words.consequence(findingIds.length)}
      keptKey="findings/draft"
      target={findingIds}
      send={async ({ title }, once) => {
        const { id } = await call(draftOfFindings, { body: { title: String(title), findingIds }, ...once });
        await navigate(pathOfDraft(id));
      }}
      doneText={t.assessments.done(words.title)}
      onClose={onClose}
    >
      <Form.Item
        name="title"
        label={words.name}
        rules={[{ required: true, whitespace: true, message: t.assessments.missing }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </ActDialog>
  );
};
