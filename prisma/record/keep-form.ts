import { DomainError } from '../../domain/domain-error';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from './acts';
import {
  lockForm,
  saveForm,
  shownForm,
  type KeptFormId,
  type KeptFormShown,
  type KeptFormState,
} from './kept-form-row';
import { assertUnsent, emptiedForm } from './note-sent';
import { mergeChanges, type KeptFields } from './merge-changes';

const KEPT_KILOBYTES = 256;
const MOST_KEPT = 300;

/** What was emptied takes no room. */
const assertRoom = async (tx: Tx, { typedById }: KeptFormId, { values }: KeptFormState): Promise<void> => {
  if (Object.keys(values).length > 0) return;
  const count = await tx.keptForm.count({ where: { typedById, NOT: { values: { equals: {} } } } });
  if (count >= MOST_KEPT) throw new DomainError('KEPT_FORMS_FULL', { most: MOST_KEPT });
};

const assertSize = ({ values }: KeptFields): void => {
  if (Buffer.byteLength(JSON.stringify(values)) > KEPT_KILOBYTES * 1024)
    throw new DomainError('KEPT_FORM_TOO_LARGE', { kilobytes: KEPT_KILOBYTES });
};

/** The files that are named anywhere in what is kept are held until the row is written: the clean-up waits for it. */
const holdFiles = (tx: Tx, { typedById }: KeptFormId, values: KeptFields['values']) =>
  tx.$queryRaw`SELECT id FROM "File" WHERE "uploadedById" = ${typedById} AND id IN (
    SELECT f #>> '{}' FROM jsonb_path_query(${JSON.stringify(values)}::jsonb, '$.**.id') f) FOR KEY SHARE`;

export interface Typed {
  basedOn: number;
  changes: Record<string, unknown>;
  deviceId: string;
  now: Date;
}

/**
 * Keeps what was typed, merged by field with what has been kept elsewhere meanwhile. No event: it is nothing of the record.
 *
 * @throws DomainError `KEPT_FORM_DIFFERS` where the same field was changed elsewhere too, `KEPT_FORM_SENT` where the form has
 * been sent since, both with what is kept now; `KEPT_FORM_TOO_LARGE`, `KEPT_FORMS_FULL`
 */
export const keepForm = (db: Db, id: KeptFormId, typed: Typed): Promise<KeptFormShown> =>
  inTransaction(db, async tx => {
    const state = await lockForm(tx, id);
    assertUnsent(state, typed.basedOn);
    const merged = mergeChanges(state, typed);
    if (!merged.isMerged)
      throw new DomainError('KEPT_FORM_DIFFERS', { ...shownForm(state), fields: merged.differing });
    if (merged.kept === state) return shownForm(state);
    await assertRoom(tx, id, state);
    assertSize(merged.kept);
    await holdFiles(tx, id, merged.kept.values);
    const next = { ...state, ...merged.kept, changedAt: typed.now, deviceId: typed.deviceId };
    await saveForm(tx, id, next);
    return shownForm(next);
  });

/**
 * Throws away what is kept, as it was seen. Thrown away again, nothing changes.
 *
 * @throws DomainError `KEPT_FORM_DIFFERS` with what is kept now, where it has changed since
 */
export const discardForm = (
  db: Db,
  id: KeptFormId,
  { basedOn, now }: Pick<Typed, 'basedOn' | 'now'>,
): Promise<KeptFormShown> =>
  inTransaction(db, async tx => {
    const state = await lockForm(tx, id);
    const fields = Object.keys(state.values);
    if (fields.length === 0) return shownForm(state);
    if (state.version !== basedOn)
      throw new DomainError('KEPT_FORM_DIFFERS', { ...shownForm(state), fields });
    const next = { ...emptiedForm(state), changedAt: now };
    await saveForm(tx, id, next);
    return shownForm(next);
  });
