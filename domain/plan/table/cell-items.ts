import { likelyMarkerAt, markerAt, type Marker } from '../markers';
import type { Range } from '../page-marks';

export interface CellItem {
  value: number;
  /** With its ordinal. */
  range: Range;
  /** Without it. */
  body: Range;
}

const closed = new Set(['circ', 'arp', 'cnp']);
const boundary = /[\s。;;,、]/;

/** The ordinal that goes on with `before`; before a day also 「2.9月底」, which elsewhere would be a decimal. */
const markerBehind = (norm: string, at: number, before: number, isDay: boolean): Marker | null => {
  const marker = markerAt(norm, at) ?? (isDay ? likelyMarkerAt(norm, at, before) : null);
  return marker?.value === before + 1 && marker.kind !== 'stage' ? marker : null;
};

/** The items of a cell that counts them, 「1.… 2.…」 or 「(1)…(2)…」 from its first word on; empty where it counts none. In normal form. */
export const cellItems = (norm: string, cell: Range, isDay = false): CellItem[] => {
  const first = markerBehind(norm, cell.start, 0, isDay);
  if (!first) return [];
  const items: CellItem[] = [];
  let at = cell.start;
  let marker: Marker | null = first;
  while (marker) {
    const value: number = marker.value;
    const start = at;
    const bodyStart = at + marker.length;
    marker = null;
    for (at = bodyStart + 1; at < cell.end; at++) {
      // ① and (1) need nothing before them; 1. could be a decimal's end.
      if (!closed.has(first.kind) && !boundary.test(norm[at - 1]!)) continue;
      const next = markerBehind(norm, at, value, isDay);
      if (next?.kind === first.kind) {
        marker = next;
        break;
      }
    }
    let end = Math.min(at, cell.end);
    while (end > bodyStart && /\s/.test(norm[end - 1]!)) end--;
    items.push({ value, range: { start, end }, body: { start: Math.min(bodyStart, end), end } });
  }
  return items.length >= 2 && items.every(one => one.body.end > one.body.start) ? items : [];
};
