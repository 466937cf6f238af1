import { randomUUID } from 'node:crypto';
import type { FindingRow } from '../../api/contracts/findings';
import { presentFinding } from '../../api/findings/present-finding';
import {
  findingKindNames,
  findingStatusNames,
  sourceKindNames,
  type FindingKind,
  type FindingStatus,
  type SourceKind,
} from '../../domain/codes/findings';
import { lineageKindNames } from '../../domain/codes/lineage';
import { queryFindings, type FoundRecord } from '../../prisma/read/findings';
import { proposeFindings } from '../../prisma/read/match-findings';
import { queryLineage } from '../../prisma/read/lineage';
import { unitNames } from '../../prisma/read/unit-names';
import { draftCampaignOfFindings } from '../../prisma/record/draft-of-findings';
import type { Db } from '../../prisma/schema/db';
import { coordinatorOf } from '../coordinator-of';
import { operator } from '../operator';
import { printJson, printText } from '../report/options';

interface Filter {
  campaignId: string | undefined;
  source?: SourceKind[];
  kind?: FindingKind[];
  status?: FindingStatus[];
}

/** So many at a time. */
const PAGE = 500;

const all = async (db: Db, filter: Filter): Promise<FoundRecord[]> => {
  const found: FoundRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await queryFindings(db, operator, { ...filter, cursor, limit: PAGE });
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
};

const sayRow = (one: FindingRow): string =>
  [
    findingStatusNames[one.status].zh,
    one.subject.name,
    one.kind ? findingKindNames[one.kind].zh : one.category,
    sourceKindNames[one.source].zh,
    one.on ?? '日期不明',
    one.isSerious ? '情节严重' : '',
    one.isRepeated ? '以往考核中有过' : '',
    one.caseId ? '已立项' : '',
    one.dueOn ? `期限 ${one.dueOn}${one.isOverdue ? '(逾期)' : ''}` : '',
    one.text.slice(0, 60),
    `[${one.id}]`,
  ]
    .filter(Boolean)
    .join('  ');

/** Problems of a campaign, or of all. */
export const listFindings = async (
  db: Db,
  campaignId: string | undefined,
  { json, source, kind, status }: Omit<Filter, 'campaignId'> & { json?: true },
): Promise<void> => {
  const rows = await all(db, {
    campaignId,
    ...(source && { source }),
    ...(kind && { kind }),
    ...(status && { status }),
  });
  const unit = await unitNames(
    db,
    rows.map(one => one.state.subjectId),
  );
  const shown = rows.map(one => presentFinding(one, operator, unit));
  if (json) return printJson(shown);
  printText([`${shown.length} 个问题`, ...shown.map(sayRow)].join('\n'));
};

/** 一条线看到底. @throws DomainError `DOCKET_UNKNOWN` */
export const showLine = async (db: Db, id: string, json: boolean): Promise<void> => {
  const stations = await queryLineage(db, operator, id);
  if (json) return printJson(stations);
  printText(
    stations
      .map(
        one =>
          `${one.isCurrent ? '→' : ' '} ${one.on} ${lineageKindNames[one.kind].zh}  ${one.title}:${one.says.zh}  [${one.id}]`,
      )
      .join('\n'),
  );
};

/** A draft as an imported plan is one; its id is printed. @throws DomainError `FINDINGS_NONE`, `NOT_PERMITTED` */
export const draftOf = async (
  db: Db,
  cycleId: string,
  { title, by, json }: { title?: string; by: string; json?: true },
): Promise<void> => {
  const { personId: createdById } = await coordinatorOf(db, by, 'findings');
  const { campaignId } = await draftCampaignOfFindings(db, {
    cycleId,
    id: randomUUID(),
    ...(title !== undefined && { title }),
    createdById,
    now: Date.now(),
  });
  if (json) return printJson({ campaignId });
  printText(campaignId);
  process.stderr.write('已拟方案草稿:牵头单位和时限待填\n');
};

/** Which established findings of a cycle the problems of a drafted plan may be: proposals, which count once they are answered so. */
export const matchDraft = async (
  db: Db,
  draftId: string,
  { cycle, json }: { cycle: string; json?: true },
): Promise<void> => {
  const matches = await proposeFindings(db, draftId, cycle);
  if (json) return printJson(matches);
  printText(
    matches.length === 0
      ? '没有相近的问题'
      : matches
          .flatMap(({ ref, proposals }) =>
            proposals.map(one => `${ref}  ${one.findingId}  共有:${one.shared.join('、')}`),
          )
          .join('\n'),
  );
};
