import type { AssignmentWords } from '../read-assignment';
import { normalForm } from '../normal-form';
import type { PlaceRole } from '../../codes/places';

/** Names of units shorter than this are found by chance. */
const SHORTEST = 2;

/** The names that were read in an assignment's words, by how they may be written there. */
export class KnownNames {
  private readonly roles = new Map<string, PlaceRole[]>();
  private readonly lengths = new Map<string, number[]>();

  constructor(words: AssignmentWords) {
    const lists: [PlaceRole, readonly string[]][] = [
      ['lead', words.leads],
      ['responsible', words.responsible],
      ['supporting', words.supporting],
      ['supervising', words.supervising],
      ['officer', words.officers],
    ];
    const full = lists.flatMap(([role, names]) => names.map(name => ({ role, name: normalForm(name) })));
    for (const { role, name } of full) this.add(name, role);
    // The level that is written once for several (县财政局、民政局), the kind that is (白石、清水二镇).
    for (const { role, name } of full)
      if (role !== 'officer')
        for (const written of [
          name.slice(1),
          name.slice(2),
          name.slice(3),
          name.slice(0, -1),
          name.slice(0, -2),
        ])
          this.add(written, role);
  }

  private add(name: string, role: PlaceRole): void {
    if (name.length < SHORTEST) return;
    const roles = this.roles.get(name);
    if (roles) {
      if (!roles.includes(role)) roles.push(role);
      return;
    }
    this.roles.set(name, [role]);
    const key = name.slice(0, SHORTEST);
    const lengths = this.lengths.get(key) ?? [];
    if (!lengths.includes(name.length)) {
      lengths.push(name.length);
      lengths.sort((a, b) => b - a);
    }
    this.lengths.set(key, lengths);
  }

  /** The longest name at `at` of a text in normal form; where it stands in two lists, the one that is `expected`. */
  at(
    norm: string,
    at: number,
    end: number,
    expected: PlaceRole | null,
  ): { length: number; role: PlaceRole } | null {
    for (const length of this.lengths.get(norm.slice(at, at + SHORTEST)) ?? []) {
      const roles = at + length <= end ? this.roles.get(norm.slice(at, at + length)) : undefined;
      if (roles)
        return { length, role: expected !== null && roles.includes(expected) ? expected : roles[0]! };
    }
    return null;
  }
}
