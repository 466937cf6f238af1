import type { ReportAct } from '../../../domain/report/commands/all';
import { commandDockets } from '../../../prisma/record/command-docket';
import { commandReport } from '../../../prisma/record/command-report';
import type { Db } from '../../../prisma/schema/db';
import { documentOf } from '../reports/reported';
import { mark, of, unitNames, type UnitName } from './life';
import type { Marker } from './markers';

/** Units that have handed in their report: of the first nothing was told, the second was called to an interview. */
const reporting = ['u-undecided', 'u-noticed', 'u-delivered'] as const satisfies UnitName[];

/** What stands in a unit's document; the co-lead of its problem reads none of it. */
const ofDocument = ['学习传达', '无此情况', '长期管护', '已修好', '立牌', '沿用原有制度', '没有数据'];

/**
 * 报告: some units hand in their documents, the office writes on top, compiles and issues a version, and has written more since.
 */
export const writeReport = async (db: Db, campaignId: string): Promise<void> => {
  for (const unit of reporting) {
    const docketId = `${campaignId}:一-${unitNames.indexOf(unit) + 1}`;
    await commandDockets(db, {
      campaignId,
      docketIds: [`${campaignId}:unit:${unit}`],
      command: { kind: 'submit-report', fileIds: [], document: documentOf(mark('document', unit), docketId) },
      actor: of('liaison', unit),
      requestId: null,
    });
  }
  const actor = of('coordinator', 'office');
  const write = (text: string): ReportAct => ({ kind: 'write-part', partId: 'awareness', text });
  const acts: ReportAct[] = [
    write(mark('words', 'office')),
    { kind: 'compile' },
    { kind: 'issue', version: 1, to: '州指挥部', channel: '公文交换' },
    write(mark('words-since', 'office')),
    { kind: 'compile' },
  ];
  for (const command of acts) await commandReport(db, { campaignId, command, actor, requestId: null });
};

/** Its documents are a unit's own and the offices'; what was issued every unit reads, what was not, none. */
export const reportMarkers = (): Marker[] => [
  ...reporting.flatMap(unit =>
    ofDocument.map(words => ({
      what: 'document',
      about: unit,
      text: mark('document', unit) + words,
      unitIds: [unit],
    })),
  ),
  {
    what: 'words',
    about: 'office',
    text: mark('words', 'office'),
    // The office's own house owes something in the campaign too.
    unitIds: [...unitNames, 'v', 'office'],
    isTheAuthoritys: true,
  },
  { what: 'words', about: 'office', text: mark('words-since', 'office'), unitIds: [] },
];
