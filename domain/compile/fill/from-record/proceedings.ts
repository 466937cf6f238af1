import { accountabilityFormNames, accountabilityForms, type ProceedingKind } from '../../../codes/proceeding';
import type { ProceedingState } from '../../../proceeding/state';
import { linesOf, type FillFrom } from '../filling';

const counted = (all: readonly ProceedingState[]): string[] => {
  const of = (kind: ProceedingKind) => all.filter(one => one.proceedingKind === kind);
  const [interviews, accountabilities] = [of('interview'), of('accountability')];
  const held = interviews.filter(one => one.held).length;
  const forms = accountabilities.flatMap(one => one.ruling?.forms ?? []);
  return [
    ...(interviews.length > 0 ? [`约谈 ${interviews.length} 次，其中已举行 ${held} 次`] : []),
    ...(accountabilities.length > 0 ? [`问责 ${accountabilities.length} 件`] : []),
    ...accountabilityForms.flatMap(form => {
      const times = forms.filter(one => one === form).length;
      return times > 0 ? [`${accountabilityFormNames[form].zh} ${times}`] : [];
    }),
  ];
};

/** 约谈问责 of the unit, as far as it was told, as numbers: no name of a person, and nothing of another unit. */
export const fromProceedings: FillFrom = ({ proceedings }, _own, { kind }) => {
  const says =
    proceedings.length > 0
      ? { zh: '台账中告知过本单位的约谈、问责', en: 'Proceedings of which the unit was told' }
      : { zh: '台账中没有告知过本单位的约谈、问责', en: 'The unit was told of no proceedings' };
  const docketIds = proceedings.map(one => one.id);
  if (kind === 'count') return { value: { kind, count: proceedings.length }, says, docketIds };
  return linesOf(counted(proceedings), says, docketIds);
};
