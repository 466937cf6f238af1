import { assessmentAct, type AssessmentActBody } from '../../api/contracts/assessment-commands';

const linesOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map(one => one.trim())
        .filter(one => one !== '')
    : [];

/** What the form of an evaluation holds, as the contract takes it: one method a line. @throws ZodError */
export const evaluationBody = (values: Record<string, unknown>): AssessmentActBody => {
  const files = (values['fileIds'] ?? []) as { id: string }[];
  return assessmentAct.parse({
    kind: 'submit-evaluation',
    methods: linesOf(values['methods']),
    sampleFrame: values['sampleFrame'],
    strata: values['strata'],
    ...(files.length > 0 && { fileIds: files.map(one => one.id) }),
  });
};
