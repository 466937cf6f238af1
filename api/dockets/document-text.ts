import type { LeftOut } from '../../domain/case/unit-document/next-steps';
import type { Submission } from '../../domain/case/state';

type HandedIn = Pick<Submission, 'document' | 'covers' | 'within'>;

const casesOf = ({ covers }: HandedIn): number => covers?.length ?? 0;

/** One document for all, or what came with one. */
export const howHandedIn = {
  zh: (one: HandedIn): string => {
    if (one.within !== undefined) return '(随本单位的一份材料)';
    if (!one.document) return '';
    return casesOf(one) > 0 ? `(一单位一份,一并办理 ${casesOf(one)} 个案卷)` : '(一单位一份)';
  },
  en: (one: HandedIn): string => {
    if (one.within !== undefined) return " with the unit's one document";
    if (!one.document) return '';
    return casesOf(one) > 0
      ? `, one document that also answers for ${casesOf(one)} other ${casesOf(one) === 1 ? 'docket' : 'dockets'}`
      : ', as one document';
  },
};

const reasons: Record<LeftOut['why'], { zh: string; en: string }> = {
  past: { zh: '日期已过', en: 'its day is over' },
  closed: { zh: '本问题已结案', en: 'the case is closed' },
  'no-part': { zh: '本问题已不由该单位承担', en: 'the unit has no part in it any more' },
};

/** Next steps of an accepted report that became no milestones. */
export const stepsLeftOut = {
  zh: (left: readonly LeftOut[] = []): string =>
    left.map(({ what, on, why }) => `;下步打算「${what}」(${on})未列为节点:${reasons[why].zh}`).join(''),
  en: (left: readonly LeftOut[] = []): string =>
    left
      .map(
        ({ what, on, why }) => `; the next step 「${what}」 (${on}) became no milestone: ${reasons[why].en}`,
      )
      .join(''),
};
