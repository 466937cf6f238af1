import { namesIn } from '../codes/names';
import { headingOf, type RegistryColumn, type RegistryRow } from './registry-columns';
import { nameKey } from './name-key';
import { claimOf, namesOf } from './namespace';
import { type RegistryProblem, type RegistryUnit } from './types';
import { unitIdOf } from './unit-id';
import { unitLevelNames, unitLevels, type UnitLevel } from '../codes/figures';
import { type UnitKind, unitKindNames, unitKinds } from '../codes/units';

/** Cuts a cell that holds several names. */
export const listOf = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[、,,;;|\n]+/)
      .map(one => one.trim())
      .filter(Boolean),
  ),
];

const kindOf = (cell: string): UnitKind | null =>
  unitKinds.find(kind => kind === cell.toLowerCase() || unitKindNames[kind].zh === cell) ?? null;

const levelOf = (cell: string): UnitLevel | null =>
  unitLevels.find(level => level === cell.toLowerCase() || unitLevelNames[level].zh === cell) ?? null;

interface Drafted {
  row: number;
  unit: Omit<RegistryUnit, 'kind'> & { kind: UnitKind | null };
  parent: { row: number; name: string } | null;
}

interface Sound {
  row: number;
  unit: RegistryUnit;
  parent: Drafted['parent'];
}

/** Collects the units of a file: rows of the same unit are one, and what they add is put together. */
export class UnitRows {
  private readonly drafts = new Map<string, Drafted>();
  private readonly problems: RegistryProblem[] = [];

  constructor(private readonly known: readonly RegistryUnit[]) {}

  private complain(row: number, column: RegistryColumn, message: string): void {
    this.problems.push({ row, column: headingOf(column), message });
  }

  private draftOf({ row, cells }: RegistryRow): Drafted {
    const key = nameKey(cells.unit);
    const draft = this.drafts.get(key);
    if (draft) return draft;
    const known = this.known.find(unit => nameKey(unit.name) === key);
    const id = cells.unitId || known?.id || unitIdOf(cells.unit);
    const unit = { id, name: cells.unit, kind: null, parentId: null, aliases: [], groups: [] };
    const created: Drafted = { row, unit, parent: null };
    this.drafts.set(key, created);
    return created;
  }

  add(line: RegistryRow): void {
    const { row, cells } = line;
    if (!cells.unit) {
      this.complain(row, 'unit', '没有填单位名称,这一行没有读入');
      return;
    }
    const draft = this.draftOf(line);
    const { unit } = draft;
    if (cells.unitId && cells.unitId !== unit.id)
      this.complain(
        row,
        'unitId',
        `「${unit.name}」的编号前面是「${unit.id}」,这里是「${cells.unitId}」,以前面的为准`,
      );
    if (cells.kind) {
      const kind = kindOf(cells.kind);
      if (!kind)
        this.complain(
          row,
          'kind',
          `不认识单位类别「${cells.kind}」,可填:${Object.values(namesIn(unitKindNames, 'zh')).join('、')}`,
        );
      else if (unit.kind && unit.kind !== kind)
        this.complain(
          row,
          'kind',
          `「${unit.name}」前面填的是「${unitKindNames[unit.kind].zh}」,以前面的为准`,
        );
      else unit.kind = kind;
    }
    if (cells.level) this.readLevel(line, unit);
    if (cells.parent) {
      if (draft.parent && nameKey(draft.parent.name) !== nameKey(cells.parent))
        this.complain(row, 'parent', `「${unit.name}」的上级单位前面是「${draft.parent.name}」,以前面的为准`);
      else draft.parent ??= { row, name: cells.parent };
    }
    unit.aliases = [...new Set([...unit.aliases, ...listOf(cells.aliases)])].filter(one => one !== unit.name);
    unit.groups = [...new Set([...unit.groups, ...listOf(cells.groups)])];
  }

  private readLevel({ row, cells }: RegistryRow, unit: Drafted['unit']): void {
    const level = levelOf(cells.level);
    const before = unit.level;
    if (!level)
      this.complain(
        row,
        'level',
        `不认识层级「${cells.level}」,可填:${Object.values(namesIn(unitLevelNames, 'zh')).join('、')}`,
      );
    else if (before && before !== level)
      this.complain(row, 'level', `「${unit.name}」前面填的是「${unitLevelNames[before].zh}」,以前面的为准`);
    else unit.level = level;
  }

  /** The units that are sound; those without a kind are left out with a problem. */
  done(): { units: RegistryUnit[]; problems: RegistryProblem[] } {
    const sound = this.sound();
    const units = sound.map(({ unit }) => unit);
    this.placeUnder(sound, [...units, ...this.others(sound)]);
    this.settleAliases(sound);
    return { units, problems: this.problems };
  }

  /** The units that are registered and not in the file, under whatever name. */
  private others(sound: readonly Sound[]): RegistryUnit[] {
    return this.known.filter(one => !sound.some(({ unit }) => unit.id === one.id));
  }

  private sound(): Sound[] {
    const nameById = new Map<string, string>();
    const sound = [...this.drafts.values()].flatMap(({ row, parent, unit }) => {
      const kind = unit.kind ?? this.known.find(one => one.id === unit.id)?.kind;
      const other = nameById.get(unit.id);
      if (!kind) this.complain(row, 'kind', `没有填「${unit.name}」的单位类别,这个单位没有读入`);
      if (other !== undefined)
        this.complain(row, 'unitId', `编号「${unit.id}」已属于「${other}」,「${unit.name}」没有读入`);
      if (!kind || other !== undefined) return [];
      nameById.set(unit.id, unit.name);
      return [{ row, parent, unit: { ...unit, kind } }];
    });
    return this.withOwnNames(sound);
  }

  /** A unit whose name is that of another is left out and named: nobody knows which is meant. */
  private withOwnNames(sound: Sound[]): Sound[] {
    const owner = ownersOf(this.others(sound));
    return sound.filter(({ row, unit }) => {
      const claim = claimOf(unit.name);
      const before = this.known.find(one => one.id === unit.id);
      const other = before && namesOf(before).map(claimOf).includes(claim) ? undefined : owner.get(claim);
      if (other) this.complain(row, 'unit', `「${unit.name}」已是「${other.name}」的名称或别名,没有读入`);
      else owner.set(claim, unit);
      return !other;
    });
  }

  private placeUnder(sound: Sound[], all: RegistryUnit[]): void {
    for (const { unit, parent } of sound) {
      if (!parent) continue;
      const claim = claimOf(parent.name);
      const byName = all.filter(one => claimOf(one.name) === claim);
      const found = byName.length > 0 ? byName : all.filter(one => one.aliases.map(claimOf).includes(claim));
      const [first] = found;
      if (!first) this.complain(parent.row, 'parent', `没有找到「${unit.name}」的上级单位「${parent.name}」`);
      else if (found.length > 1)
        this.complain(parent.row, 'parent', `「${parent.name}」是 ${found.length} 个单位的名称,请写全称`);
      else if (isAbove(unit.id, first, all))
        this.complain(parent.row, 'parent', `「${unit.name}」不能是自己的上级`);
      else unit.parentId = first.id;
    }
  }

  /** A name that could mean two units means neither: the alias is dropped and named. */
  private settleAliases(sound: Sound[]): void {
    const owner = ownersOf(this.others(sound));
    for (const { unit } of sound) owner.set(claimOf(unit.name), unit);
    for (const { row, unit } of sound)
      unit.aliases = unit.aliases.filter(alias => {
        const other = owner.get(claimOf(alias)) ?? unit;
        if (other !== unit) this.complain(row, 'aliases', `别名「${alias}」也指「${other.name}」,没有采用`);
        else owner.set(claimOf(alias), unit);
        return other === unit;
      });
  }
}

const ownersOf = (units: readonly RegistryUnit[]): Map<string, Pick<RegistryUnit, 'name'>> =>
  new Map(units.flatMap(unit => namesOf(unit).map(name => [claimOf(name), unit] as const)));

/** True when `id` is `unit` or stands somewhere above it. */
const isAbove = (id: string, unit: RegistryUnit, all: readonly RegistryUnit[]): boolean => {
  const seen = new Set<string>();
  for (let at: RegistryUnit | undefined = unit; at && !seen.has(at.id);) {
    if (at.id === id) return true;
    seen.add(at.id);
    const above: string | null = at.parentId;
    at = all.find(one => one.id === above);
  }
  return false;
};
