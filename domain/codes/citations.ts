import { nameOf, type Language, type Name } from './names';
import { practiceNames, systemRuleNames } from './practices';

const thePlan: Name = { zh: '整改方案', en: 'the rectification plan' };
const practice: Name = { zh: '通行做法', en: 'practice' };
const colon: Name = { zh: ':', en: ': ' };

/**
 * A clause as a reader knows it: `practice:urge` becomes 「通行做法:催办」, `plan` the plan itself; laws stay as they are
 * cited. Empty for no clause.
 */
export const citeInWords = (cites: string, language: Language): string => {
  // Dates of the plan as a whole cite it by its name.
  if (cites === 'plan' || cites === thePlan.zh) return thePlan[language];
  const [kind, code] = cites.split(':');
  if (kind === 'domain' && code) return nameOf(systemRuleNames, code, language) ?? cites;
  if (kind !== 'practice') return cites.trim();
  return code
    ? `${practice[language]}${colon[language]}${nameOf(practiceNames, code, language) ?? code}`
    : practice[language];
};
