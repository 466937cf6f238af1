import { isSameAnswer } from '../../form/answers';
import type { Discrepancy } from '../../report/compiled';
import { answerInWords } from './answer-in-words';
import { discrepancyOf, type Settled } from './discrepancy-key';
import { placeAt, recordedAt, type Sheet } from './sheet';

const orNothing = (words: string | undefined, nothing: string): string => words ?? nothing;

/** Where a unit's return says otherwise than the record has it at the cut-off: both sides, the record's first. */
export const otherwiseThanRecord = (
  sheets: readonly Sheet[],
  settled: Settled,
  refOf: (docketId: string) => string,
): Discrepancy[] =>
  sheets.flatMap(sheet =>
    (sheet.document?.otherwise ?? []).flatMap(({ fieldId, docketId, said, reason }) => {
      const place = placeAt(sheet, fieldId, docketId);
      if (!place) return [];
      const recorded = recordedAt(sheet, place);
      // The record has come to say the same.
      if (isSameAnswer(recorded, said)) return [];
      const { id: unitId, name } = sheet.unit;
      const [known, told] = [recorded && answerInWords(recorded), answerInWords(said)];
      const where = docketId === null ? '' : refOf(docketId);
      return discrepancyOf(
        {
          kind: 'otherwise-than-record',
          fieldId,
          docketId,
          says: {
            zh: `${name}的报告${where && `对问题 ${where} `}的“${place.field.name.zh}”写“${told}”，台账为“${orNothing(known ?? undefined, '无')}”。`,
            en: `The report of ${name} says "${told}" for "${place.field.name.en}"${where && ` of problem ${where}`}; the record has "${orNothing(known ?? undefined, 'nothing')}".`,
          },
          sides: [
            { unitId: null, value: recorded, reason: '' },
            { unitId, value: said, reason },
          ],
        },
        settled,
      );
    }),
  );
