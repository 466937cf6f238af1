import { PaperClipOutlined } from '@ant-design/icons';
import { App, Button, Upload } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { uploadFile } from '../../api/contracts/files';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { explainError } from './explain-error';

interface Attached {
  id: string;
  name: string;
}

interface Props {
  value?: Attached[];
  onChange?: (files: Attached[]) => void;
  id?: string;
}

/** Files as a form field: each is uploaded when it is chosen; the value is what the API stored. */
export const FileField = ({ value = [], onChange, id }: Props) => {
  const t = useText();
  const { message } = App.useApp();
  const [pending, setPending] = useState(0);
  // Several may be on their way at once: each is added to what is there when it arrives.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  const upload = async (file: File): Promise<void> => {
    const form = new FormData();
    form.append('file', file);
    setPending(count => count + 1);
    try {
      const stored = await call(uploadFile, { form });
      latest.current = [...latest.current, { id: stored.id, name: stored.name }];
      onChange?.(latest.current);
    } catch (error) {
      message.error(`${t.shell.files.failed}:${explainError(error, t)}`);
    } finally {
      setPending(count => count - 1);
    }
  };
  return (
    <Upload
      {...(id && { id })}
      fileList={value.map(file => ({ uid: file.id, name: file.name, status: 'done' as const }))}
      beforeUpload={file => {
        void upload(file);
        return false;
      }}
      onRemove={file => onChange?.(value.filter(one => one.id !== file.uid))}
    >
      <Button icon={<PaperClipOutlined />} loading={pending > 0}>
        {pending > 0 ? t.shell.files.uploading : t.shell.files.add}
      </Button>
    </Upload>
  );
};
