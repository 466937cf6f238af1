import { linesOf, type FillFrom } from '../filling';

/** 问题: its number, its category and its words, as the plan in force has them. */
export const fromProblem: FillFrom = (_filling, own) => {
  const says = { zh: '现行方案中的问题', en: 'The problem as the plan in force has it' };
  if (!own) return linesOf([], says, []);
  const { id, ref, category, title } = own.state;
  return linesOf([`${ref ?? ''} ${title}${category ? `（${category}）` : ''}`.trim()], says, [id]);
};
