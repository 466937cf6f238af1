import type { TimetableDerivations } from '../../domain/launch/resolved-plan';
import { campaignStatuses } from '../../domain/codes/campaigns';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Actor } from '../../domain/permissions/actor';
import type { CampaignRecord } from '../../prisma/read/campaigns';
import { type CampaignAbility, type CampaignRow, type CampaignView } from '../contracts/campaigns';
import type { LaunchedTimetable } from '../../record/rows';
import { presentDerivation } from '../explanations/present-derivation';
import { instantOf } from '../../prisma/schema/instants';
import { isCapable } from '../../domain/permissions/capabilities';

const abilitiesOf = ({ status, clock }: CampaignRecord, actor: Actor): CampaignAbility[] => {
  if (!isCapable(actor, 'run-campaign')) return [];
  if (status === 'draft') return ['answer', 'launch'];
  return status === 'launched' && clock === 'rehearsal' ? ['advance-clock'] : [];
};

export const presentCampaignRow = (row: CampaignRecord, actor: Actor): CampaignRow => ({
  id: row.id,
  title: row.title,
  number: row.number,
  issuer: row.issuer,
  issuedOn: row.issuedOn,
  status: campaignStatuses.find(status => status === row.status) ?? 'ended',
  clock: row.clock === 'rehearsal' ? 'rehearsal' : 'real',
  now: instantOf(row.now),
  handedOutAt: instantOf(row.handedOutAt),
  endedAt: instantOf(row.endedAt),
  caseCount: row.caseCount,
  openCount: row.openCount,
  version: row.version,
  abilities: abilitiesOf(row, actor),
});

const timetableOf = (value: unknown): CampaignView['timetable'] => {
  if (!value) return null;
  const { planDueOn, reportDueOn, completionDueOn, supervisionEndsOn, derivations } =
    value as LaunchedTimetable;
  const yearsOf = (what: keyof TimetableDerivations) => provisionalYears(derivations?.[what] ?? []);
  return {
    planDueOn,
    reportDueOn,
    completionDueOn,
    supervisionEndsOn,
    derivations: {
      plan: presentDerivation(derivations?.plan ?? []),
      report: presentDerivation(derivations?.report ?? []),
      completion: presentDerivation(derivations?.completion ?? []),
      supervision: presentDerivation(derivations?.supervision ?? []),
    },
    provisional: {
      plan: yearsOf('plan'),
      report: yearsOf('report'),
      completion: yearsOf('completion'),
      supervision: yearsOf('supervision'),
    },
  };
};

export const presentCampaign = (row: CampaignRecord, actor: Actor, isAdvancing = false): CampaignView => ({
  ...presentCampaignRow(row, actor),
  timetable: timetableOf(row.timetable),
  policy: { id: row.policyId, version: row.policyVersion },
  calendarVersion: row.calendarVersion,
  fileName: row.fileName,
  isAdvancing,
});
