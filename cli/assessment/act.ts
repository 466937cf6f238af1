import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assessmentAct, type AssessmentActBody } from '../../api/contracts/assessment-commands';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import { assessmentCommandNames, assessmentStatusNames } from '../../domain/codes/assessment';
import { commandAssessment } from '../../prisma/record/command-assessment';
import type { Db } from '../../prisma/schema/db';
import { personOf } from '../person-of';
import { printJson, printText } from '../report/options';

/** Exit code for a file that is no command. */
const NO_COMMAND = 2;

/** One command as the contract has it; otherwise what is wrong, in words. */
const readAct = (file: string): AssessmentActBody | { wrong: string } => {
  try {
    const read = assessmentAct.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : { wrong: z.prettifyError(read.error) };
  } catch (error) {
    return { wrong: String(error) };
  }
};

/** A person's command on a cycle, from a file. @throws DomainError what the cycle's rules refuse, `NOT_PERMITTED` */
export const actOnCycle = async (
  db: Db,
  campaignId: string,
  { by, file, json }: { by: string; file: string; json?: true },
): Promise<void> => {
  const command = readAct(file);
  if ('wrong' in command) {
    process.exitCode = NO_COMMAND;
    process.stderr.write(`${file} 不是一条办理事项:\n${command.wrong}\n`);
    if (json) printJson({ error: { code: 'REQUEST_INVALID', reason: command.wrong } });
    return;
  }
  const actor = await personOf(db, by);
  await commandAssessment(db, { campaignId, command, actor, requestId: null });
  const { state } = await db.docket.findUniqueOrThrow({ where: { id: assessmentId(campaignId) } });
  const { status } = state as unknown as AssessmentState;
  if (json) return printJson({ campaignId, kind: command.kind, status });
  printText(`已办理:${assessmentCommandNames[command.kind].zh};考核${assessmentStatusNames[status].zh}`);
};
