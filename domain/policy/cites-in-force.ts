import type { CivilDate } from '../calendar/civil-date';

/** From when on a regulation may be cited. What is not listed is practice or the plan's own rule. */
const inForceFrom: Record<string, CivilDate> = {
  政府督查工作条例: '2021-02-01',
};

/** The clauses among `cites` that were in force on a day: a letter of 2018 cites no regulation of 2021. */
export const citesInForce = (cites: readonly string[], on: CivilDate): string[] =>
  cites.filter(cite => {
    const from = Object.entries(inForceFrom).find(([name]) => cite.startsWith(name))?.[1];
    return !from || from <= on;
  });
