import type { MissingView } from '../../api/contracts/answers';
import { labelMeanings } from '../../domain/codes/plan';
import type { Text } from '../i18n/zh';
import type { Choice } from './choice';

/** A question of the reading: what a label means, or that what was read is right. */
export const readingChoices = ({ key, code, about, proposals }: MissingView, t: Text): Choice[] => {
  if (code !== 'LABEL_UNKNOWN')
    return [
      {
        id: 'confirm',
        title: t.drafts.confirmReading,
        take: () => answers => ({ ...answers, confirmed: [...new Set([...(answers.confirmed ?? []), key])] }),
      },
    ];
  const { label } = about;
  if (label === undefined) return [];
  const placeOf = (meaning: string): number =>
    proposals.includes(meaning) ? proposals.indexOf(meaning) : proposals.length;
  return [...labelMeanings]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(meaning => ({
      id: meaning,
      title: t.names.labelMeaning[meaning],
      take: () => answers => ({ ...answers, labels: { ...answers.labels, [label]: meaning } }),
    }));
};
