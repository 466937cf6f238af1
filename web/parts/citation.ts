import type { Text } from '../i18n/zh';

/** A clause for people: `plan` and `practice:urge` are codes, everything else is already the clause's name. */
export const citation = (cites: string, t: Text): string => {
  if (cites === 'plan') return t.parts.cites.plan;
  if (!cites.startsWith('practice')) return cites;
  const rung = cites.split(':')[1] ?? '';
  const names = t.parts.cites.rungs as Record<string, string>;
  return `${t.parts.cites.practice}${rung ? `(${names[rung] ?? rung})` : ''}`;
};
