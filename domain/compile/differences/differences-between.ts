import type { Name } from '../../codes/names';
import type { CompiledReport } from '../../report/compiled';
import { discrepanciesDiffer } from './discrepancies-differ';
import { figuresDiffer } from './figures-differ';
import { problemsDiffer } from './problems-differ';
import { returnsDiffer } from './returns-differ';
import { matched, say } from './say';

const formDiffers = ({ form: was }: CompiledReport, { form: now }: CompiledReport): Name[] =>
  was.id === now.id && was.version === now.version
    ? []
    : [
        say(
          `改用表单 ${now.id}@${now.version}（原为 ${was.id}@${was.version}）`,
          `The form is ${now.id}@${now.version} now; it was ${was.id}@${was.version}`,
        ),
      ];

const wordsDiffer = (before: CompiledReport, after: CompiledReport): Name[] =>
  matched(before.parts, after.parts, one => one.partId)
    .both.filter(({ was, now }) => was.words !== now.words)
    .map(({ now: { name } }) =>
      say(`“${name.zh}”部分的综述已改写`, `The words on "${name.en}" were rewritten`),
    );

/**
 * What a later version of the compiled report says otherwise than an earlier one, sentence by sentence: the form, problems,
 * returns, figures with the parts by which they changed, discrepancies, the office's words. The cut-off alone is no difference;
 * where there is none, that is what it says. For a reader who may see public parts only, of the public parts of both.
 */
export const differencesBetween = (before: CompiledReport, after: CompiledReport): Name[] => {
  const all = [
    ...formDiffers(before, after),
    ...problemsDiffer(before, after),
    ...returnsDiffer(before, after),
    ...figuresDiffer(before, after),
    ...discrepanciesDiffer(before, after),
    ...wordsDiffer(before, after),
  ];
  return all.length > 0 ? all : [say('与前一版相比没有变化', 'Nothing differs from the version before')];
};
