import type { CivilDate } from '../domain/calendar/civil-date';
import type { NoticeUrgency } from '../domain/codes/notices';
import type { Audience } from '../domain/docket/notice-intent';
import type { UnitId } from '../domain/obligation/types';
import { coversDay } from '../domain/permissions/stand-in';
import { hasAddress, isOfAudience, toldInUnit } from '../domain/permissions/told';

/** 代理: who stands in for a reader, from the first to the last civil day inclusive; nobody who is not active. */
export interface StandInOfReader {
  personId: string;
  firstOn: CivilDate;
  lastOn: CivilDate;
  /** His own house: of it he is told nothing for somebody else. */
  house?: UnitId[];
}

/** Somebody under one of his posts: whoever has several is there once for each. */
export interface Reader {
  id: string;
  name: string;
  unitId: string;
  roles: string[];
  unitName: string;
  /** Null where mail cannot be sent to him. */
  email: string | null;
  standIns: StandInOfReader[];
  /** The houses of his other posts; null or absent where he has none. */
  otherHouses?: UnitId[] | null;
}

/** As what somebody is told, and how: who reads it is decided when it is queued, and again when it leaves. */
export interface ToldAs {
  audience: Audience;
  urgency: NoticeUrgency;
  /** The rung whose delivery it is. */
  rung: string | null;
  /** The unit that it is about, where an office is told. */
  about?: UnitId;
}

/** Who is told: a reader, or his stand-in, who reads as he would. */
export interface Recipient {
  personId: string;
  reader: Reader;
  /** The days on which he stands in; absent for the reader himself. */
  standsIn?: StandInOfReader;
}

/**
 * The persons of an audience. A unit without a liaison who has an address falls to its head, one without either to whoever
 * is there, again with an address first.
 */
export const readersOf = (audience: Audience, readers: Reader[]): Reader[] => {
  if (!('unitId' in audience)) {
    const office = readers.filter(one => isOfAudience(one, audience.to));
    // The same in two posts is told once.
    return office.filter((one, at) => office.findIndex(other => other.id === one.id) === at);
  }
  const unit = readers.filter(one => one.unitId === audience.unitId);
  const told = toldInUnit(unit, audience.to);
  if (told.length > 0) return told;
  const reachable = unit.filter(hasAddress);
  return reachable.length > 0 ? reachable : unit;
};

/** What an office is told about a unit is not for whoever has another post in that unit's house. */
const mayRead = ({ otherHouses }: Reader, about: UnitId | undefined): boolean =>
  about === undefined || !otherHouses?.includes(about);

/**
 * The readers and, on this day, who stands in for them, unless it is about his own house, be it that of another post. A stand-in's
 * own stand-in is nobody (no chain).
 */
export const recipientsOn = (day: CivilDate, readers: Reader[], about?: UnitId): Recipient[] => [
  ...readers.filter(reader => mayRead(reader, about)).map(reader => ({ personId: reader.id, reader })),
  ...readers.flatMap(reader =>
    reader.standIns
      .filter(one => coversDay(one, day) && !(about !== undefined && one.house?.includes(about)))
      .map(standsIn => ({ personId: standsIn.personId, reader, standsIn })),
  ),
];
