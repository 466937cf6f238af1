import type { Name } from '../names';
import { says } from './sentence';

interface Found {
  problems: readonly { says: Name }[];
}

/** Forms and units' documents that are not as they have to be. */
export const documentErrors = {
  FORM_INVALID: says<{ problems: readonly { path: string; says: Name }[] }>({
    zh: ({ problems }) =>
      `表单有 ${problems.length} 处错误：${problems.map(({ path, says: { zh } }) => (path ? `${path} ${zh}` : zh)).join('；')}`,
    en: ({ problems }) =>
      `The form is wrong in ${problems.length} places: ${problems.map(({ path, says: { en } }) => (path ? `${path} ${en}` : en)).join('; ')}`,
  }),
  DOCUMENT_WRONG: says<Found>({
    zh: ({ problems }) =>
      `有 ${problems.length} 处不能这样填：${problems.map(one => one.says.zh).join('；')}`,
    en: ({ problems }) =>
      `${problems.length} answers cannot stand: ${problems.map(one => one.says.en).join('; ')}`,
  }),
  DOCUMENT_INCOMPLETE: says<Found>({
    zh: ({ problems }) => `还有 ${problems.length} 处没有填：${problems.map(one => one.says.zh).join('；')}`,
    en: ({ problems }) => `${problems.length} gaps are left: ${problems.map(one => one.says.en).join('; ')}`,
  }),
};
