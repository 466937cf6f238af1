import { paragraph, type Block } from '../blocks';
import type { Entry } from '../entry';
import { big, bracketed, numbered } from '../numbering';
import type { Random } from '../random';
import type { Truth } from '../truth';
import { preambleOf, requirementsOf } from './front';
import type { Setting } from './write-entry';

type WriteEntry = (entry: Entry, n: number, setting: Setting) => Block[];

const mainHeads = [
  '反馈问题及整改措施',
  '整改任务',
  '整改内容',
  '存在问题及整改措施',
  '具体整改任务',
  '整改任务及措施',
  '重点整改任务',
  '问题清单及整改措施',
] as const;

/** How categories and problems stand below the sections of a plan. */
export const writeSections = (
  random: Random,
  truth: Truth,
  entriesOf: readonly Entry[][],
  write: WriteEntry,
  setting: Setting,
): Block[] => {
  const blocks: Block[] = [];
  let section = 0;
  const head = (text: string): void => {
    blocks.push(numbered(big, ++section, text, { isBold: true }));
  };
  const hasCategories = truth.categories.some(one => one.title !== null);
  const isFlat = hasCategories && random.percent(25);
  const hasAims = random.percent(40);
  if (hasAims) {
    head(random.pick(['总体要求', '指导思想', '工作目标']));
    blocks.push(paragraph(preambleOf(random, truth), { mayWrap: true }));
  } else if (random.percent(60)) blocks.push(paragraph(preambleOf(random, truth), { mayWrap: true }));
  if (!isFlat) head(random.pick(mainHeads));
  const goesOn = random.percent(25);
  let n = 0;
  truth.categories.forEach((category, at) => {
    if (category.title !== null) {
      const title = `${category.title}${random.pick(['方面', '', '方面问题'])}`;
      category.title = title;
      if (isFlat) head(title);
      else blocks.push(numbered(bracketed, at + 1, title, { isBold: true }));
    }
    if (!goesOn) n = 0;
    for (const entry of entriesOf[at] ?? []) blocks.push(...write(entry, ++n, setting));
  });
  if (random.percent(50)) {
    head(random.pick(['工作要求', '保障措施', '组织保障', '有关要求']));
    requirementsOf(random, truth).forEach((text, at) =>
      blocks.push(numbered(bracketed, at + 1, text, { mayWrap: true })),
    );
  }
  return blocks;
};
