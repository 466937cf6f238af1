import { pieceDecisionNames, type PieceDecision } from '../domain/codes/decisions';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Command } from 'commander';
import { readDocument } from '../documents/read-document';
import { DomainError } from '../domain/domain-error';
import type { Missing } from '../domain/launch/answers';
import type { PieceChange } from '../domain/revision/pieces';
import { sidesOf } from '../domain/revision/sides-of';
import { revisedPlanOfText } from '../domain/revision/revised-plan-of-text';
import { unitsNamedIn } from '../domain/revision/units-named-in';
import { createDb, type Db } from '../prisma/schema/db';
import { unitNames } from '../prisma/read/unit-names';
import { compareRevision, createRevision, type NewRevision } from '../prisma/record/create-revision';
import { decidePiece } from '../prisma/record/decide-piece';
import { rulesForRevision } from '../prisma/read/rules-for-text';
import { loadRevision } from '../prisma/read/load-revision';
import { coordinatorOf } from './coordinator-of';
import { readConfiguration } from './configuration';
import { civilDateOption } from './plan-of-file';
import { recordUrl } from './record-url';

interface Options {
  issued?: string;
  keep?: true;
  approve?: string[];
  by?: string;
  json?: true;
}

interface ShownPiece {
  id: string;
  ref: string | null;
  change: PieceChange;
  sentence: string;
  blockedBy: string[];
  decision: PieceDecision;
  notes: string[];
}

interface Shown {
  revisionId: string | null;
  pieces: ShownPiece[];
  missing: Missing[];
  matches: { ref: string; revisedRef: string; likeness: number }[];
}

/** What was asked to be approved, in the order of the plan. @throws DomainError `PIECE_UNKNOWN` */
const chosen = (pieces: ShownPiece[], wanted: string[]): ShownPiece[] => {
  if (wanted.includes('all'))
    return pieces.filter(one => one.blockedBy.length === 0 && one.change.kind !== 'doubtful-match');
  const unknown = wanted.filter(id => !pieces.some(one => one.id === id));
  if (unknown.length > 0) throw new DomainError('PIECE_UNKNOWN', { unknown });
  return pieces.filter(one => wanted.includes(one.id));
};

const kept = async (db: Db, campaignId: string, revisionId: string): Promise<Shown> => ({
  ...(await loadRevision(db, campaignId, revisionId)),
  revisionId,
});

const keepAndApprove = async (db: Db, revision: NewRevision, options: Options): Promise<Shown> => {
  const { id: revisionId, campaignId } = revision;
  const actor = await coordinatorOf(db, options.by, 'revision');
  await createRevision(db, { ...revision, createdById: actor.personId });
  const { pieces } = await kept(db, campaignId, revisionId);
  for (const { id: pieceId } of chosen(pieces, options.approve ?? []))
    await decidePiece(db, {
      campaignId,
      revisionId,
      pieceId,
      isApproved: true,
      reason: '',
      actor,
      requestId: null,
    });
  return kept(db, campaignId, revisionId);
};

const compared = async (db: Db, revision: NewRevision): Promise<Shown> => {
  const { pieces, missing, matches } = await compareRevision(db, revision);
  return {
    revisionId: null,
    missing,
    matches,
    pieces: pieces.map(one => ({ ...one, decision: 'pending', notes: [] })),
  };
};

const describe = ({ pieces, missing, matches }: Shown): string => {
  const renumbered = matches.filter(one => one.ref !== one.revisedRef);
  const questions = missing.filter(one => !one.isWarning);
  return [
    `${pieces.length} 处修订`,
    ...pieces.flatMap(one => [
      `${one.ref ?? '全局'}  ${one.sentence}${one.decision === 'pending' ? '' : `〔${pieceDecisionNames[one.decision].zh}〕`}  [${one.id}]`,
      ...one.blockedBy.map(question => `    须先答复:${question}`),
      ...one.notes.map(note => `    ${note}`),
    ]),
    ...(renumbered.length > 0
      ? [`编号变动(事项沿用原编号):${renumbered.map(one => `${one.ref} → ${one.revisedRef}`).join('、')}`]
      : []),
    ...questions.map(one => `待答复:${one.message}`),
  ].join('\n');
};

const asJson = async (db: Db, { pieces, ...shown }: Shown) => {
  const named = await unitNames(
    db,
    pieces.flatMap(one => unitsNamedIn(one.change)),
  );
  return {
    revisionId: shown.revisionId,
    pieces: pieces.map(({ id, ref, change, sentence, blockedBy, decision, notes }) => ({
      id,
      kind: change.kind,
      ref,
      sentence,
      ...sidesOf(change, unitId => named(unitId).name),
      blockedBy,
      decision,
      notes,
    })),
    matches: shown.matches.map(({ ref, revisedRef, likeness }) => ({ ref, revisedRef, likeness })),
    missing: shown.missing,
  };
};

const run = async (campaignId: string, file: string, options: Options): Promise<void> => {
  const text = await readDocument(file);
  const db = createDb(recordUrl(readConfiguration(process.env)), 2);
  try {
    const issued = options.issued ? { issuedOn: options.issued } : {};
    const rules = await rulesForRevision(db, campaignId, text);
    const revision: NewRevision = {
      id: randomUUID(),
      campaignId,
      text,
      plan: revisedPlanOfText(text, { ...rules, ...issued }),
      calendarVersion: rules.calendar.version,
      fileName: path.basename(file),
      ...issued,
      createdById: null,
    };
    const isKept = options.keep === true || options.approve !== undefined;
    const shown = isKept ? await keepAndApprove(db, revision, options) : await compared(db, revision);
    process.stdout.write(
      `${options.json ? JSON.stringify(await asJson(db, shown), null, 2) : describe(shown)}\n`,
    );
    if (shown.pieces.some(one => one.decision === 'approved'))
      process.stderr.write('已批准。工作流在下一次自检(五分钟内)按新期限计时\n');
  } finally {
    await db.$disconnect();
  }
};

/** `cli revise`: what a revised plan changes, piece by piece; with `--approve` it is kept and the pieces named take effect. */
export const reviseCommand = new Command()
  .argument('<campaign>', '整改行动')
  .argument('<file>', '修订后的方案(.txt、.md、.docx、.xlsx、.csv)')
  .option('--keep', '导入,待审定')
  .option('--approve <id...>', '导入并批准:all 为全部可以批准的,或写明各处的编号')
  .option('--by <login>', '导入和批准的人(指挥部办公室)')
  .option('--issued <date>', '修订稿没有写明日期时的印发日期', civilDateOption)
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '不加 --keep 或 --approve 时只比较,不留存。',
      'JSON:{ revisionId, pieces: [{ id, kind, ref, sentence, before, after, blockedBy, decision, notes }],',
      '  matches: [{ ref, revisedRef, likeness }], missing }',
      '',
      '退出码:0 完成;1 出错;2 参数或配置有误;4 不是方案、没有这个行动或不能批准',
    ].join('\n'),
  )
  .action(run);
