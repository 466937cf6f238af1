import type { Policy } from '../policy/types';

/** FNV-1a, 32 bits: the same for the same text on every machine, and even over texts that differ in one figure. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // The last characters move the low bits only; mixed, they move all.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * How many seconds after its legal instant a case's own alarm rings, from 0 to below the policy's `alarmSpread`: always the same for the same case. What is due, late and fired is judged by the legal instant; this only moves who
 * finds it first.
 */
export const secondsAfter = (docketId: string, { alarmSpread }: Pick<Policy, 'alarmSpread'>): number =>
  alarmSpread && alarmSpread.minutes > 0 ? hashOf(docketId) % (alarmSpread.minutes * 60) : 0;
