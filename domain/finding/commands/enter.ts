import { findingStatuses } from '../../codes/findings';
import { DomainError } from '../../domain-error';
import { citeOfKind, kindProblem } from '../cycle';
import { putOnRecord } from '../propose-finding';
import type { Definition } from './definition';

/**
 * 登记: a problem of another organ, or of nobody's scheme. A kind of article 7 is given only where the cycle of its campaign gives
 * it (assessment-and-funds §5 X11, vector 29). The same words of the same paper about the same unit are known.
 */
export const enter: Definition<'enter'> = {
  code: 'enter',
  who: 'keep-findings',
  isFirst: true,
  in: findingStatuses,
  decide: ({ draft, by, given, facts }, { kind: _, source, findingKind, text, ...rest }) => {
    const { id, status, seq } = draft.state;
    if (seq > 1) throw new DomainError('FINDING_KNOWN', { id, status });
    if (!text.trim() || !source.organ.trim()) throw new DomainError('FINDING_INCOMPLETE');
    const { cycle, earlier } = given;
    const flaw = findingKind && kindProblem(cycle, { ...rest, findingKind }, facts);
    if (flaw) throw new DomainError('FINDING_KIND_NOT_GIVEN', { flaw });
    putOnRecord(
      draft,
      {
        ...rest,
        text,
        findingKind,
        says: { zh: text, en: text },
        cite: findingKind && citeOfKind(cycle, findingKind),
        origin: { kind: 'entered' },
        source: { ...source, findingId: id },
        year: cycle?.year ?? null,
        earlier,
      },
      by,
      facts,
    );
  },
};
