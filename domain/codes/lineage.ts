import { codesOf, type Names } from './names';

/** What stands on the line from a finding over its case to the next assessment (发现、整改、再考核). */
export const lineageKindNames = {
  finding: { zh: '发现', en: 'found' },
  case: { zh: '整改', en: 'rectified' },
  measurement: { zh: '复测', en: 'measured anew' },
  recurrence: { zh: '再次发现', en: 'found again' },
} as const satisfies Names;

export const lineageKinds = codesOf(lineageKindNames);
