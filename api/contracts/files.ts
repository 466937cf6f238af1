import { z } from 'zod';
import { id, idParams, instant } from './common';
import { endpoint } from './endpoint';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const fileView = z
  .object({
    id,
    name: z.string(),
    type: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    uploadedAt: instant,
  })
  .meta({ id: 'File' });
export type FileView = z.infer<typeof fileView>;

export const uploadFile = endpoint({
  id: 'uploadFile',
  mayActFor: true,
  tag: '附件',
  method: 'post',
  path: '/files',
  summary: '上传附件(20 MB 以内);回应中的 id 写进命令的 fileIds',
  access: 'signed-in',
  status: 201,
  multipart: 'only',
  response: fileView,
});
export const downloadFile = endpoint({
  id: 'downloadFile',
  tag: '附件',
  method: 'get',
  path: '/files/:id',
  summary: '下载附件',
  access: 'signed-in',
  status: 200,
  params: idParams,
  binary: true,
});
