import type { FieldKind } from '../../codes/form';
import { docketOf, type Place } from '../../form/asked';
import type { Form } from '../../form/types';
import { groupBy } from '../../group-by';
import type { Discrepancy, DiscrepancySide } from '../../report/compiled';
import { answerInWords } from './answer-in-words';
import { discrepancyOf, type Settled } from './discrepancy-key';
import { byText } from './in-order';
import { saidAt, type Sheet } from './sheet';

/** What has one value for a problem, whoever says it. A text is no discrepancy, and of money each spends its own. */
const oneValued: readonly FieldKind[] = ['percent', 'day', 'count'];

/** True for a field in which those who lead a problem together say one thing. */
export const hasOneValue = ({ field, problem }: Place): boolean =>
  problem?.isLed === true && field.from === 'unit' && oneValued.includes(field.kind);

/** What those who lead a problem say about it in one field, by unit. */
export const saidByLeads = (
  sheets: readonly Sheet[],
  fieldId: string,
  docketId: string,
): (DiscrepancySide & { unitId: string })[] =>
  sheets
    .flatMap(sheet =>
      sheet.places
        .filter(one => one.field.id === fieldId && docketOf(one) === docketId && hasOneValue(one))
        .flatMap(place => {
          const value = saidAt(sheet, place);
          return value ? [{ unitId: sheet.unit.id, value, reason: '' }] : [];
        }),
    )
    .sort((a, b) => byText(a.unitId, b.unitId));

/** Where the returns of those who lead a problem together say different things of what has one value. */
export const differingReturns = (
  form: Form,
  sheets: readonly Sheet[],
  settled: Settled,
  refOf: (docketId: string) => string,
): Discrepancy[] => {
  const names = new Map(sheets.map(one => [one.unit.id, one.unit.name]));
  const asked = groupBy(
    sheets.flatMap(one => one.places.filter(hasOneValue)),
    one => one.field.id,
  );
  return form.parts
    .flatMap(part => part.fields)
    .flatMap(field => {
      const dockets = [...new Set((asked.get(field.id) ?? []).flatMap(one => docketOf(one) ?? []))];
      return dockets.flatMap(docketId => {
        const sides = saidByLeads(sheets, field.id, docketId);
        const words = sides.map(one => (one.value ? answerInWords(one.value) : ''));
        if (new Set(words).size < 2) return [];
        const each = (of: (name: string, said: string) => string) =>
          sides.map((one, n) => of(names.get(one.unitId) ?? one.unitId, words[n] ?? ''));
        return discrepancyOf(
          {
            kind: 'returns-differ',
            fieldId: field.id,
            docketId,
            says: {
              zh: `问题 ${refOf(docketId)} 的“${field.name.zh}”，${each((name, said) => `${name}写“${said}”`).join('，')}。`,
              en: `"${field.name.en}" of problem ${refOf(docketId)}: ${each((name, said) => `${name} says "${said}"`).join(', ')}.`,
            },
            sides,
          },
          settled,
        );
      });
    });
};
