import { PaperClipOutlined } from '@ant-design/icons';
import { Flex } from 'antd';
import type { FileBrief } from '../../api/contracts/dockets';
import { downloadFile } from '../../api/contracts/files';
import { addressOf } from '../client/call';

/** The files of a submission, to be downloaded. */
export const FileLinks = ({ ids, files }: { ids: string[]; files: FileBrief[] }) => (
  <Flex gap={12} wrap>
    {files
      .filter(file => ids.includes(file.id))
      .map(file => (
        <a key={file.id} href={addressOf(downloadFile.path, { id: file.id }, {})} download={file.name}>
          <PaperClipOutlined aria-hidden /> {file.name} ({Math.ceil(file.size / 1024)} KB)
        </a>
      ))}
  </Flex>
);
