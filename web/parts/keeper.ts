import type { SessionView } from '../../api/contracts/session';

const prefix = 'zhenggai.kept.';
let keeper = { typedById: '', place: '' };

/** Whose words are kept from here on: who is signed in, for whom he acts, under which post. Nobody is shown another's. */
export const keepFor = (session: Pick<SessionView, 'person' | 'standIn' | 'unit'> | null): void => {
  const typedById = session ? (session.standIn?.id ?? session.person.id) : '';
  keeper = { typedById, place: session ? `${typedById}/${session.person.id}/${session.unit.id}/` : '' };
};

export const typingPerson = (): string => keeper.typedById;

/** Where something of this person is kept in the browser. */
export const placeOf = (key: string): string => prefix + keeper.place + key;
