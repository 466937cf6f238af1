import { z } from 'zod';
import {
  assessmentCommands,
  assessmentParts,
  assessmentStatuses,
  assessmentSteps,
  cellMarks,
  doubtKinds,
  doubtStatuses,
  measureMethods,
  schemeChanges,
  stepStatuses,
} from '../../domain/codes/assessment';
import { findingCommands, findingKinds, findingStatuses } from '../../domain/codes/findings';
import { fileIds, instant, longText, personRef, shortText } from './common';
import { fileBrief } from './dockets';

export const assessmentCommand = z.enum(assessmentCommands).meta({ id: 'AssessmentCommandKind' });
export const assessmentPart = z.enum(assessmentParts).meta({ id: 'AssessmentPart' });
export const assessmentStatus = z.enum(assessmentStatuses).meta({ id: 'AssessmentStatus' });
export const assessmentStep = z.enum(assessmentSteps).meta({ id: 'AssessmentStep' });
export const stepStatus = z.enum(stepStatuses).meta({ id: 'AssessmentStepStatus' });
export const cellMark = z.enum(cellMarks).meta({ id: 'CellMark' });
export const doubtKind = z.enum(doubtKinds).meta({ id: 'DoubtKind' });
export const doubtStatus = z.enum(doubtStatuses).meta({ id: 'DoubtStatus' });
export const measureMethod = z.enum(measureMethods).meta({ id: 'MeasureMethod' });
export const schemeChange = z.enum(schemeChanges).meta({ id: 'SchemeChangeKind' });
export const findingCommand = z.enum(findingCommands).meta({ id: 'FindingCommandKind' });
export const findingKind = z.enum(findingKinds).meta({ id: 'FindingKind', description: '办法第七条的六种' });
export const findingStatus = z.enum(findingStatuses).meta({ id: 'FindingStatus' });
export { sourceKind } from './sources';

export const count = z.number().int();
/** `2016`; of the years in which there is a calendar day. */
export const year = z.number().int().min(1900).max(2999);
/** An exact number as text: a decimal, or `num/den` where none is exact. */
export const exact = z.string().describe('精确的数:小数,除不尽的为分数,如 97.4、1/3');
/** Taken in: `100`, `97.4`, `1333/1370`, or the grade. */
export const exactInput = shortText.describe('精确的数(97.4、1/3)或等次');

/** Who did something, when; nobody is the system. */
export const done = { at: instant, by: personRef.nullable() };
export const reason = z.string();

/** A text that was handed in, with its files. */
export const handedIn = z.object({ ...done, text: z.string(), files: z.array(fileBrief) });
export const textAndFiles = { text: longText, fileIds: fileIds.exactOptional() };
