import { decodeCursor, encodeCursor } from '../../prisma/read/cursor';

/** Where a docket stands in the plan's order. */
interface Place {
  position: number;
  id: string;
}

const order = 'history';

export const cursorOf = ({ position, id }: Place): string => encodeCursor(order, [String(position), id]);

/** @throws DomainError `CURSOR_INVALID` */
export const placeOf = (cursor: string | undefined): Place | undefined => {
  const place = decodeCursor(order, cursor, 2, ([position]) => /^\d{1,9}$/.test(position ?? ''));
  return place ? { position: Number(place[0]), id: place[1] ?? '' } : undefined;
};
