import { getKeptForm, keepForm, keptFormView, type KeptFormView } from '../../api/contracts/kept-forms';
import { call } from '../client/call';
import { isApiError } from '../client/problem';
import { deviceId } from './kept-copies';
import { typingPerson } from './keeper';
import type { Values } from './merge-typed';

/** Where a form is kept besides the browser. */
export interface KeptServer {
  deviceId: string;
  read: (key: string) => Promise<KeptFormView>;
  keep: (key: string, basedOn: number, changes: Values) => Promise<KeptFormView>;
}

/** The API, in the name of whoever was signed in when the form was opened. */
export const keptServer = (): KeptServer => {
  const device = deviceId();
  const typedById = typingPerson();
  return {
    deviceId: device,
    read: key => call(getKeptForm, { params: { key } }),
    keep: (key, basedOn, changes) =>
      call(keepForm, { params: { key }, body: { basedOn, changes, deviceId: device, typedById } }),
  };
};

/** What is kept now, where a refusal says so: the same field was changed elsewhere, or the form was sent. */
export const keptInRefusal = (error: unknown): KeptFormView | null => {
  const says = isApiError(error, 'KEPT_FORM_DIFFERS') || isApiError(error, 'KEPT_FORM_SENT');
  return says ? (keptFormView.safeParse(error.problem.details).data ?? null) : null;
};
