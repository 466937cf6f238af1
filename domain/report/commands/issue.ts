import { meetOpen } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import { demand } from './demand';
import type { Definition } from './definition';

/**
 * 报出: the newest version leaves, and what the office owed is met. The one that was issued before is superseded; none is issued twice.
 * Without an addressee or a channel, those of the duty.
 */
export const issue: Definition<{ kind: 'issue'; version: number; to?: string; channel?: string }> = {
  code: 'issue',
  who: 'compile-reports',
  in: ['compiled', 'issued'],
  decide: ({ draft, by, facts }, { version, to, channel }) => {
    const { duty } = draft.state;
    const one = draft.state.versions.find(known => known.version === version);
    if (!one) throw new DomainError('REPORT_VERSION_UNKNOWN', { version });
    if (one.status !== 'compiled')
      throw new DomainError('REPORT_VERSION_NOT_NEWEST', { version, status: one.status });
    draft.emit({
      type: 'report-issued',
      at: facts.now,
      by,
      version,
      to: demand(to ?? duty?.to ?? '', 'addressee'),
      channel: demand(channel ?? duty?.channel ?? '', 'channel'),
    });
    meetOpen(draft, 'compilation', by, facts);
  },
};
