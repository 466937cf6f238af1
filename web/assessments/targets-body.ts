import { assessmentAct, type AssessmentActBody } from '../../api/contracts/assessment-commands';

/** The targets of one subject as the contract takes them; what was left empty is no task this year. @throws ZodError */
export const targetsBody = (
  subjectId: string,
  indicators: readonly string[],
  values: Record<string, unknown>,
): AssessmentActBody => {
  const given = (values['values'] ?? {}) as Record<string, string | undefined>;
  return assessmentAct.parse({
    kind: 'set-targets',
    targets: indicators.map(indicator => ({
      subjectId,
      indicator,
      value: given[indicator]?.trim() || null,
      source: values['source'],
    })),
  });
};
