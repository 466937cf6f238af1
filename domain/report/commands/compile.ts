import type { Instant } from '../../calendar/civil-date';
import { reportStatuses } from '../../codes/report';
import { DomainError } from '../../domain-error';
import { cutOffOf } from '../cut-off';
import type { Definition } from './definition';

/**
 * 汇总: a version of the report as of a cut-off, now or in the past. What it says is the record's; it stands in the event with
 * its hash and never changes. The same once more is no version.
 */
export const compile: Definition<{ kind: 'compile'; cutOffAt?: Instant }> = {
  code: 'compile',
  who: 'compile-reports',
  in: reportStatuses,
  decide: ({ draft, by, given, facts: { now } }, act) => {
    const cutOffAt = cutOffOf(act, now);
    if (cutOffAt > now) throw new DomainError('CUT_OFF_IN_FUTURE', { cutOffAt, now });
    if (!given.compiled) throw new Error('what is compiled is given by the record');
    const { contents, hash } = given.compiled;
    const newest = draft.state.versions.at(-1);
    if (newest?.hash === hash) throw new DomainError('REPORT_UNCHANGED', { version: newest.version });
    const version = (newest?.version ?? 0) + 1;
    draft.emit({ type: 'report-compiled', at: now, by, version, cutOffAt, hash, contents });
  },
};
