import type { Actor } from '../../domain/permissions/actor';
import type { Instant } from '../../domain/calendar/civil-date';
import { actingPerson } from '../../domain/permissions/stand-in';
import type { Prisma, KeptForm } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';
import type { KeptFields } from './merge-changes';

/** A form of one person: who types, for whom, under which post, and which form. */
export type KeptFormId = Pick<KeptForm, 'typedById' | 'forId' | 'unitId' | 'key'>;

type Typist = Pick<Actor, 'personId' | 'standIn' | 'unitId'>;

/** Whose form it is: nobody has another's, and what is typed for somebody else is apart from one's own. */
export const keptFormOf = (actor: Typist, key: string): KeptFormId => ({
  typedById: actingPerson(actor),
  forId: actor.personId,
  unitId: actor.unitId,
  key,
});

export interface KeptFormState extends KeptFields {
  sentIn: number;
  sentAt: Date | null;
  /** Null where nothing has been kept yet. */
  changedAt: Date | null;
  deviceId: string | null;
}

const nothing: KeptFormState = {
  version: 0,
  values: {},
  changedIn: {},
  sentIn: 0,
  sentAt: null,
  changedAt: null,
  deviceId: null,
};

const stateOf = (row: KeptForm | null | undefined): KeptFormState => {
  if (!row) return nothing;
  const { typedById: _, forId: _for, unitId: _unit, key: _key, values, changedIn, ...rest } = row;
  return {
    ...rest,
    values: values as KeptFields['values'],
    changedIn: changedIn as KeptFields['changedIn'],
  };
};

/** What its person is shown of a form, in an answer as in a refusal. */
export interface KeptFormShown {
  version: number;
  values: Record<string, unknown>;
  changedAt: Instant | null;
  deviceId: string | null;
  sentIn: number;
  sentAt: Instant | null;
}

export const shownForm = ({ changedIn: _, changedAt, sentAt, ...state }: KeptFormState): KeptFormShown => ({
  ...state,
  changedAt: instantOf(changedAt),
  sentAt: instantOf(sentAt),
});

export const findKeptForm = async (db: Db, id: KeptFormId): Promise<KeptFormShown> =>
  shownForm(stateOf(await db.keptForm.findUnique({ where: { typedById_forId_unitId_key: id } })));

/** Locks the row of a form, where there is one. */
export const lockForm = async (
  tx: Tx,
  { typedById, forId, unitId, key }: KeptFormId,
): Promise<KeptFormState> => {
  const [row] = await tx.$queryRaw<KeptForm[]>`
    SELECT * FROM "KeptForm" WHERE "typedById" = ${typedById} AND "forId" = ${forId} AND "unitId" = ${unitId} AND key = ${key}
    FOR UPDATE`;
  return stateOf(row);
};

export const saveForm = async (
  tx: Tx,
  id: KeptFormId,
  { values, changedIn, ...rest }: KeptFormState,
): Promise<void> => {
  const data = {
    ...rest,
    values: values as Prisma.InputJsonValue,
    changedIn,
    changedAt: rest.changedAt ?? new Date(0),
    deviceId: rest.deviceId ?? '',
  };
  await tx.keptForm.upsert({
    where: { typedById_forId_unitId_key: id },
    create: { ...id, ...data },
    update: data,
  });
};
