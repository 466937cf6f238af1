import type { FieldKind } from '../../../domain/codes/form';
import type { FieldAnswer, Meeting } from '../../../domain/form/document';
import { newKey } from '../../client/call';
import type { Attached } from '../../files/attached';

/** A row as it is being typed: each of it may still be empty. `id` keeps it apart from the others while it is on the page. */
export type MeetingRow = { id: string } & { [K in keyof Meeting]: string };
export interface PaperRow {
  id: string;
  title: string;
  number: string;
  on: string;
  files: Attached[];
}
export interface StepRow {
  id: string;
  what: string;
  who: string;
  on: string;
}

/** What stands in a field of the page: a text, a number, a decimal or a day as text, or rows. */
export type Raw = string | number | null | MeetingRow[] | PaperRow[] | StepRow[];

/** How an uploaded file is called; what the page was told nothing of keeps its number. */
export type FileNamed = (id: string) => Attached;

/** An answer as the page's field holds it. */
export const toRaw = (answer: FieldAnswer, file: FileNamed): Raw => {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'count':
      return answer.count;
    case 'money':
      return answer.yuan;
    case 'percent':
      return answer.percent;
    case 'day':
      return answer.on;
    case 'meetings':
      return answer.meetings.map((one, index) => ({ id: String(index), ...one }));
    case 'papers':
      return answer.papers.map(({ title, number, on, fileId }, index) => ({
        id: String(index),
        title,
        number: number ?? '',
        on: on ?? '',
        files: fileId === null ? [] : [file(fileId)],
      }));
    case 'steps':
      return answer.steps.map((one, index) => ({ id: String(index), ...one }));
  }
};

export const emptyMeeting = (): MeetingRow => ({ id: newKey(), on: '', what: '', chair: '', attended: '' });
export const emptyPaper = (): PaperRow => ({ id: newKey(), title: '', number: '', on: '', files: [] });
export const emptyStep = (): StepRow => ({ id: newKey(), what: '', who: '', on: '' });

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
const rowsOf = <R>(raw: unknown): R[] => (Array.isArray(raw) ? (raw as R[]) : []);

/** A row that nobody has begun is none. */
const begunMeetings = (raw: unknown): MeetingRow[] =>
  rowsOf<MeetingRow>(raw).filter(one => ![one.on, one.what, one.chair, one.attended].every(isBlank));
const begunPapers = (raw: unknown): PaperRow[] =>
  rowsOf<PaperRow>(raw).filter(
    one => one.files.length > 0 || ![one.title, one.number, one.on].every(isBlank),
  );
const begunSteps = (raw: unknown): StepRow[] =>
  rowsOf<StepRow>(raw).filter(one => ![one.what, one.who, one.on].every(isBlank));

/** True where a row was begun and lacks what a row cannot do without. */
export const hasUnfinishedRow = (kind: FieldKind, raw: unknown): boolean => {
  if (kind === 'meetings') return begunMeetings(raw).some(one => isBlank(one.on) || isBlank(one.what));
  if (kind === 'papers') return begunPapers(raw).some(one => isBlank(one.title));
  return kind === 'steps' && begunSteps(raw).some(one => [one.what, one.who, one.on].some(isBlank));
};

/** The answer that a field's value makes; null where nothing stands in it. What is missing is absent, never 0. */
export const toAnswer = (kind: FieldKind, raw: unknown): FieldAnswer | null => {
  switch (kind) {
    case 'text':
      return isBlank(raw) ? null : { kind, text: String(raw).trim() };
    case 'count':
      return typeof raw === 'number' ? { kind, count: raw } : null;
    case 'percent':
      return typeof raw === 'number' ? { kind, percent: raw } : null;
    case 'money':
      return isBlank(raw) ? null : { kind, yuan: String(raw) };
    case 'day':
      return isBlank(raw) ? null : { kind, on: String(raw) };
    case 'meetings': {
      const meetings = begunMeetings(raw).map(({ id: _, ...one }) => one);
      return meetings.length === 0 ? null : { kind, meetings };
    }
    case 'papers': {
      const papers = begunPapers(raw).map(({ title, number, on, files }) => ({
        title,
        number: number.trim() || null,
        on: on || null,
        fileId: files[0]?.id ?? null,
      }));
      return papers.length === 0 ? null : { kind, papers };
    }
    case 'steps': {
      const steps = begunSteps(raw).map(({ id: _, ...one }) => one);
      return steps.length === 0 ? null : { kind, steps };
    }
  }
};
