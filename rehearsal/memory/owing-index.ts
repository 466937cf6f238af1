import type { ObligationKind } from '../../domain/codes/obligation';
import type { DocketState } from '../../domain/kinds';
import { isOpen, type UnitId } from '../../domain/obligation/types';

/** In which dockets of a simulation units owe something, by unit and kind, so that nobody looks through all of them. */
export class OwingIndex {
  private readonly dockets = new Map<string, Set<string>>();

  /** Takes a docket as it now stands. What it ever owed stays in it, open or not. */
  note(docketId: string, { obligations }: Pick<DocketState, 'obligations'>): void {
    const open = new Map<string, boolean>();
    for (const one of obligations) {
      const key = `${one.kind} ${one.owedBy}`;
      open.set(key, isOpen(one) || (open.get(key) ?? false));
    }
    for (const [key, isOwed] of open) {
      const ids = this.dockets.get(key) ?? new Set();
      this.dockets.set(key, ids);
      if (isOwed) ids.add(docketId);
      else ids.delete(docketId);
    }
  }

  /** The dockets in which the unit owes something of the kind that is open, in the order of their ids. */
  in(unitId: UnitId, kind: ObligationKind): string[] {
    return [...(this.dockets.get(`${kind} ${unitId}`) ?? [])].sort();
  }
}
