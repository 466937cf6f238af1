import type { AppraisalInput, Raised } from '../types';
import { paragraphOf } from './article-seven';

/** Rules that the scheme binds and that people confirmed as broken, for facts since it is in force. */
export const byBreaches = (input: AppraisalInput): Raised[] => {
  const { scheme, breaches, asOf } = input;
  const subjects = new Set(input.subjects);
  return breaches.flatMap(({ id: breachId, rule, subjectId, on, says }): Raised[] => {
    const kind = scheme.bindsRules.find(one => one.rule === rule)?.kind;
    if (!kind || !subjects.has(subjectId) || on > asOf) return [];
    const cite = paragraphOf(scheme, kind, on);
    if (!cite) return [];
    const origin = { kind: 'breach', breachId, rule } as const;
    return [
      { key: `${kind}:${subjectId}:${breachId}`, kind, subjectId, origin, title: says.zh, says, cite, on },
    ];
  });
};
