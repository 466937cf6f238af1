import type { Name } from '../names';
import { says } from './sentence';

interface Wrong {
  name: string;
  problems: readonly { place: string; reason: Name }[];
}

/** More than these are counted, not named. */
const MOST = 50;

const listed = ({ problems }: Wrong, language: 'zh' | 'en'): string =>
  problems
    .slice(0, MOST)
    .map(({ place, reason }) => `\n  ${place ? `${place} ` : ''}${reason[language]}`)
    .join('') + (problems.length > MOST ? `\n  … ${problems.length - MOST}` : '');

/** Packs of rules, figures and answers that are not as they have to be. */
export const packErrors = {
  PACK_UNKNOWN: says<{ name: string; known: readonly string[] }>({
    zh: ({ name, known }) => `没有规则包 ${name};现有:${known.join('、')},也可写规则包所在的文件夹`,
    en: ({ name, known }) => `There is no pack ${name}: there are ${known.join(', ')}, or give a folder`,
  }),
  PACK_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `无法读取规则包 ${name}:${reason}`,
    en: ({ name, reason }) => `The pack ${name} cannot be read: ${reason}`,
  }),
  PACK_WRONG: says<Wrong>({
    zh: given => `规则包 ${given.name} 有 ${given.problems.length} 处错误:${listed(given, 'zh')}`,
    en: given => `The pack ${given.name} is wrong in ${given.problems.length} places:${listed(given, 'en')}`,
  }),
  FIGURES_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `无法读取数据文件 ${name}:${reason}`,
    en: ({ name, reason }) => `The figures of ${name} cannot be read: ${reason}`,
  }),
  FIGURES_WRONG: says<Wrong>({
    zh: given => `${given.name} 有 ${given.problems.length} 处错误,没有读入任何一行:${listed(given, 'zh')}`,
    en: given =>
      `${given.name} is wrong in ${given.problems.length} places, and nothing of it is taken:${listed(given, 'en')}`,
  }),
  RULE_ANSWERS_WRONG: says<Wrong>({
    zh: given => `${given.name} 中的答复有 ${given.problems.length} 处错误:${listed(given, 'zh')}`,
    en: given =>
      `The answers of ${given.name} are wrong in ${given.problems.length} places:${listed(given, 'en')}`,
  }),
};
