import { documentProblemNames, type DocumentProblemCode } from '../codes/document-problems';
import type { Name } from '../codes/names';

/** What is wrong with a document, or missing in it: where, and in a sentence that names the place. */
export interface DocumentProblem {
  code: DocumentProblemCode;
  partId: string | null;
  fieldId: string | null;
  docketId: string | null;
  says: Name;
}

/** A place in a document, as far as it is known. */
interface Where {
  part?: { id: string; name: Name } | undefined;
  field?: { id: string; name: Name } | undefined;
  problem?: { docketId: string; ref: string } | null | undefined;
}

/** 「研究部署·会议次数（问题 一-1）：没有填数」 */
export const documentProblem = (
  code: DocumentProblemCode,
  { part, field, problem }: Where = {},
): DocumentProblem => {
  const { zh, en } = documentProblemNames[code];
  const named = [part, field].flatMap(one => one ?? []).map(one => one.name);
  const where = {
    zh: named.map(one => one.zh).join('·') + (problem ? `（问题 ${problem.ref}）` : ''),
    en: named.map(one => one.en).join(', ') + (problem ? ` (problem ${problem.ref})` : ''),
  };
  return {
    code,
    partId: part?.id ?? null,
    fieldId: field?.id ?? null,
    docketId: problem?.docketId ?? null,
    says: {
      zh: where.zh ? `${where.zh}：${zh}` : zh,
      en: where.en ? `${where.en}: ${en}` : en,
    },
  };
};
