import type { FilledForm } from '../../../domain/compile/filled';
import type { UnitDocument } from '../../../domain/form/document';
import type { Values } from '../../parts/use-send';
import { beginsWith } from './answer-of';
import { answerName, noneName, otherwiseName, scanName } from './names';
import { toRaw, type FileNamed, type Raw } from './raw';

/** 无: nothing to say in a part, with the reason, which may still be empty. */
export interface NoneValue {
  reason: string;
}

/** 与实际不符: what the unit says instead of the record, and why; each may still be empty. */
export interface OtherwiseValue {
  said: Raw;
  reason: string;
}

/** What the form begins with: what the unit typed earlier, in this document or anywhere else in the campaign. */
export const valuesOf = (
  { parts }: Pick<FilledForm, 'parts'>,
  document: UnitDocument | null,
  file: FileNamed,
): Values => {
  const fields = parts.flatMap(part => part.fields);
  const scans = Object.entries(document?.inFile ?? {});
  return Object.fromEntries<unknown>([
    ...fields.flatMap((one): [string, unknown][] => {
      const { field, docketId } = one;
      const answer = field.from === 'unit' ? beginsWith(one, document) : null;
      return answer ? [[answerName(docketId, field.id), toRaw(answer, file)]] : [];
    }),
    ...(document?.otherwise ?? []).map(({ docketId, fieldId, said, reason }): [string, unknown] => [
      otherwiseName(docketId, fieldId),
      { said: toRaw(said, file), reason } satisfies OtherwiseValue,
    ]),
    ...Object.entries(document?.none ?? {}).map(([partId, reason]): [string, unknown] => [
      noneName(partId),
      { reason } satisfies NoneValue,
    ]),
    ...scans.map(([partId, fileId]): [string, unknown] => [scanName(partId), [file(fileId)]]),
  ]);
};
