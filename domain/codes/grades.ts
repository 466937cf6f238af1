import { codesOf, type Names } from './names';

/** 评定等次: how well a case was done, by whoever closes it. */
export const gradeNames = {
  excellent: { zh: '优', en: 'excellent' },
  good: { zh: '良', en: 'good' },
  satisfactory: { zh: '合格', en: 'satisfactory' },
  unsatisfactory: { zh: '不合格', en: 'unsatisfactory' },
} as const satisfies Names;

export type Grade = keyof typeof gradeNames;
export const grades = codesOf(gradeNames);

/** What a policy says of grades. */
export const gradingNames = {
  required: { zh: '销号时必须评定', en: 'required for closing' },
  optional: { zh: '可以评定', en: 'optional' },
  none: { zh: '不评定', en: 'not given' },
} as const satisfies Names;

export type Grading = keyof typeof gradingNames;
export const gradings = codesOf(gradingNames);
