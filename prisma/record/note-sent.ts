import { DomainError } from '../../domain/domain-error';
import type { Tx } from '../schema/db';
import { lockForm, saveForm, shownForm, type KeptFormId, type KeptFormState } from './kept-form-row';

/** @throws DomainError `KEPT_FORM_SENT` with what is kept now, where the form has been sent since `basedOn` */
export const assertUnsent = (state: KeptFormState, basedOn: number): void => {
  if (basedOn < state.sentIn) throw new DomainError('KEPT_FORM_SENT', { ...shownForm(state) });
};

/** Empties what is kept; the versions of the fields stay, so that who has typed elsewhere meanwhile is asked. */
export const emptiedForm = ({ version, values, changedIn, ...rest }: KeptFormState): KeptFormState => ({
  ...rest,
  version: version + 1,
  values: {},
  changedIn: { ...changedIn, ...Object.fromEntries(Object.keys(values).map(field => [field, version + 1])) },
});

/** The form that a command came from, as whoever sends it has seen it. */
export interface SentForm extends KeptFormId {
  basedOn: number;
  now: Date;
}

/**
 * Notes within the command's own transaction that its form has been sent, and empties it: so it is neither kept beside what it
 * has become, nor sent a second time from another tab.
 *
 * @throws DomainError `KEPT_FORM_SENT`
 */
export const noteSent = async (tx: Tx, { basedOn, now, ...id }: SentForm): Promise<void> => {
  const state = await lockForm(tx, id);
  assertUnsent(state, basedOn);
  const next = emptiedForm({ ...state, version: Math.max(state.version, basedOn) });
  await saveForm(tx, id, { ...next, sentIn: next.version, sentAt: now, changedAt: now });
};
