import { verdictNames } from '../../../codes/rules';
import type { Rule } from '../../../rules/types';
import type { CampaignRecord, RecordedVerdict } from '../../record';
import { linesOf, type FillFrom } from '../filling';

/** The rules of the campaign by id and part, with the docket that adopted them. */
const rulesOf = ({ dockets }: CampaignRecord): { id: string; rules: Map<string, Rule> } | null => {
  const targets = dockets.find(one => one.kind === 'target-file');
  if (targets?.kind !== 'target-file') return null;
  const all = targets.packs.flatMap(({ pack }) => pack.rules);
  return { id: targets.id, rules: new Map(all.map(one => [`${one.id}${one.part ?? ''}`, one])) };
};

/** Whose figure it is: whom the row is about, else who owns the rule; several owners stand with 、 between them. */
const isOf = ({ unitId, row }: RecordedVerdict, rule: Rule, own: { id: string; name: string }): boolean =>
  unitId === null
    ? (rule.owner.isRowUnit ? row.unit : rule.owner.unit)?.split('、').includes(own.name) === true
    : unitId === own.id;

/** 数据: the policy targets that the unit answers for, each as it was last evaluated, with its formula. */
export const fromFigures: FillFrom = ({ record, unitId, nameOf }) => {
  const says = { zh: '政策目标的核定结果', en: 'How its policy targets were evaluated' };
  const targets = rulesOf(record);
  if (!targets)
    return linesOf([], { zh: '本次行动没有采用政策目标', en: 'The campaign adopted no policy targets' }, []);
  const own = { id: unitId, name: nameOf(unitId) };
  const lines = record.verdicts.flatMap(one => {
    const { row } = one;
    const rule = targets.rules.get(`${row.rule}${row.part ?? ''}`);
    if (!rule || !isOf(one, rule, own)) return [];
    const numbers = row.found === null ? row.reason.zh : `要求${row.required ?? '—'},实际${row.found}`;
    return [
      `${row.rule}${row.part ?? ''} ${rule.says.zh}(${row.period}):${verdictNames[row.verdict].zh};${numbers}`,
    ];
  });
  return linesOf(lines, says, lines.length > 0 ? [targets.id] : []);
};
