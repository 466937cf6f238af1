import type { Name } from '../../codes/names';
import type { CompiledReport, Discrepancy } from '../../report/compiled';
import { matched, say } from './say';

type NameOf = (unitId: string | null) => Name;

const outcomeOf = ({ sides, settled }: Discrepancy, nameOf: NameOf): Name | null => {
  if (!settled) return null;
  const { choice, reason } = settled;
  if (choice === 'both')
    return { zh: `各方并列（${reason}）`, en: `all stand beside each other (${reason})` };
  const who = nameOf(sides[choice]?.unitId ?? null);
  return { zh: `以${who.zh}为准（${reason}）`, en: `${who.en} counts (${reason})` };
};

const settledDiffers = (was: Discrepancy | null, now: Discrepancy, nameOf: NameOf): Name[] => {
  const outcome = outcomeOf(now, nameOf);
  if (!outcome)
    return was?.settled ? [say(`重新待核定：${now.says.zh}`, `To be settled again: ${now.says.en}`)] : [];
  const { settled } = now;
  const isSame = was?.settled?.choice === settled?.choice && was?.settled?.reason === settled?.reason;
  return isSame
    ? []
    : [say(`已核定，${outcome.zh}：${now.says.zh}`, `Settled, ${outcome.en}: ${now.says.en}`)];
};

/** Which discrepancies are new, which are no more, and which somebody has settled. */
export const discrepanciesDiffer = (before: CompiledReport, after: CompiledReport): Name[] => {
  const { gone, added, both } = matched(before.discrepancies, after.discrepancies, one => one.key);
  const names = new Map(after.returns.map(one => [one.unitId, one.unitName]));
  const nameOf: NameOf = unitId => {
    if (unitId === null) return { zh: '台账', en: 'the record' };
    const name = names.get(unitId) ?? unitId;
    return { zh: name, en: name };
  };
  return [
    ...added
      .filter(one => one.settled === null)
      .map(({ says }) => say(`新的不一致：${says.zh}`, `New discrepancy: ${says.en}`)),
    ...added.flatMap(one => settledDiffers(null, one, nameOf)),
    ...both.flatMap(({ was, now }) => settledDiffers(was, now, nameOf)),
    ...gone.map(({ says }) => say(`不再有此不一致：${says.zh}`, `No longer a discrepancy: ${says.en}`)),
  ];
};
