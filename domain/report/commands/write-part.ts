import { reportStatuses } from '../../codes/report';
import { DomainError } from '../../domain-error';
import type { Definition } from './definition';

/** 综述: the office's own words on top of a part; an empty text takes them away. They stand in the next version. */
export const writePart: Definition<{ kind: 'write-part'; partId: string; text: string }> = {
  code: 'write-part',
  who: 'compile-reports',
  in: reportStatuses,
  decide: ({ draft, by, given, facts }, { partId, text }) => {
    if (!given.form?.parts.some(one => one.id === partId))
      throw new DomainError('REPORT_PART_UNKNOWN', { partId });
    draft.emit({ type: 'part-written', at: facts.now, by, partId, text });
  },
};
