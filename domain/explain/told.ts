import { recipientNames, type Recipient } from '../codes/notices';

/** Somebody who is told: which person of which unit, by the unit's name. */
export interface Told {
  to: Recipient;
  unit: string | null;
}

/** Who is told, in words. */
export const told = {
  zh: ({ to, unit }: Told): string => `${unit ?? ''}${recipientNames[to].zh}`,
  en: ({ to, unit }: Told): string =>
    unit === null ? recipientNames[to].en : `the ${recipientNames[to].en} of ${unit}`,
};
