import type { CleanText } from './clean-text';
import { isClosingLine } from './closing-lines';
import { isAssignmentRole, type FieldRole } from './field-role';
import { isDateLine } from './join-lines';
import { labelKey } from './label-meanings';
import { hasPersons } from './label-words';
import { rankOf, type Marker } from './markers';
import { goesOnField } from './goes-on-field';
import { nodeAt, wordsOfField, type OutlineField, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { sameAsAbove } from './same-as-above';
import { sameInBracket } from './same-in-bracket';
import { withoutClosing } from './without-closing';
import { sectionRoleOf } from './section-roles';
import type { Segment } from './segments';
import { endsAsUnit } from './unit-words';

const bullet = /^[-*+>•●■◆▪#]{1,6}[ ]{1,4}/;

/** What a document says to everybody when all is said. */
const closing =
  /^(?:以上|上述|特此|请(?:各|有关|相关|你|贵)|(?:各|有关|相关)(?:乡镇|地|级|有关|相关|责任|牵头)*(?:单位|部门|乡镇|地)?[^。,]{0,12}(?:要|应|须|请|务必))/;

/** Builds the outline of a document from its ordinals, headings and labels. */
class Builder {
  readonly root: OutlineNode;
  private top: OutlineNode;
  private readonly hasNumberedSections: boolean;
  private readonly labels = new Map<FieldRole, number>();
  /** Behind it only paragraphs follow. */
  private readonly lastPart: number;
  /** Where the words of each label stood last: what 「同上」 means. */
  private readonly lastWords = new Map<FieldRole, Range>();

  constructor(
    private readonly clean: CleanText,
    private readonly segments: Segment[],
  ) {
    const nothing = { start: 0, end: 0, bodyStart: 0, marker: null } as Segment;
    this.root = nodeAt(nothing, 'root', -1, null, null);
    this.top = this.root;
    this.lastPart = segments.findLastIndex(
      one => one.marker !== null || one.field !== null || one.isTable || one.heading > 0,
    );
    for (const one of segments)
      if (one.field && one.startsLine) this.labels.set(one.field, (this.labels.get(one.field) ?? 0) + 1);
    this.hasNumberedSections = segments.some(
      one => one.marker?.kind === 'cn' && one.startsLine && sectionRoleOf(this.norm(one)) !== null,
    );
  }

  private norm(segment: Segment): string {
    return this.clean.norm.slice(segment.bodyStart, Math.min(segment.end, segment.bodyStart + 60));
  }

  private open(parent: OutlineNode, node: OutlineNode): OutlineNode {
    parent.children.push(node);
    this.top = node;
    return node;
  }

  /** The field under which the next child of `node` is listed. */
  private openField(node: OutlineNode): FieldRole | null {
    const role = node.fields.at(-1)?.role;
    return role === 'measure' || role === 'problem' || role === 'remark' || role === 'unknown' ? role : null;
  }

  /** 「存在问题:…。」, and below it 「(1)…」 with 「责任单位:…」 of its own: no part of the problem, but what is done about it. */
  private isMeasure(parent: OutlineNode, index: number): boolean {
    const { bodyStart, end } = parent.fields.at(-1)!;
    if (!/。\s*$/.test(this.clean.norm.slice(bodyStart, end)) || !this.segments[index]!.startsLine)
      return false;
    const { value, kind } = this.segments[index]!.marker!;
    const before = parent.children.at(-1);
    // Items of one list are of one kind.
    if (value > 1 && before?.kind === kind) return before.via === 'measure';
    const behind = this.segments.slice(index + 1, index + 10);
    const stop = behind.findIndex(
      one => one.marker !== null || one.field === 'problem' || one.field === 'measure',
    );
    return behind
      .slice(0, stop < 0 ? behind.length : stop)
      .some(one => one.field !== null && isAssignmentRole(one.field));
  }

  private sameKind(marker: Marker): OutlineNode[] {
    const found: OutlineNode[] = [];
    for (let node: OutlineNode | null = this.top; node; node = node.parent)
      if (node.kind === marker.kind) found.push(node);
    return found;
  }

  /** Whether a numbered segment opens an entry of its own: a problem, or something whose measures follow. */
  private startsEntry(index: number): boolean {
    const kind = this.segments[index]!.marker?.kind;
    if (this.segments[index]!.field === 'problem') return true;
    for (let at = index + 1; at < Math.min(index + 6, this.segments.length); at++) {
      const next = this.segments[at]!;
      if (next.field === 'problem' || next.field === 'measure') return true;
      if (next.marker?.kind === kind || (next.field && isAssignmentRole(next.field))) return false;
    }
    return false;
  }

  private parentFor(marker: Marker, index: number): OutlineNode {
    const same = this.sameKind(marker);
    const inner = same[0];
    if (marker.value === 1 && this.openField(this.top) && this.top.kind !== marker.kind) return this.top;
    if (inner) {
      const goesInner = marker.value === inner.value + 1;
      const outer = same.slice(1).find(node => marker.value === node.value + 1);
      if (outer && (!goesInner || this.startsEntry(index))) return outer.parent!;
      // A list inside a list of the same kind; never deeper than that.
      const isNested = marker.value === 1 && same.length < 2 && this.openField(this.top) !== null;
      if (!goesInner && isNested && !this.startsEntry(index)) return this.top;
      return inner.parent!;
    }
    const isNewList = marker.value === 1 && rankOf[marker.kind] > rankOf.cn;
    if (isNewList && this.top.kind !== 'annex') return this.top;
    let parent = this.top;
    while (parent.rank >= rankOf[marker.kind]) parent = parent.parent!;
    return parent;
  }

  private addNumbered(segment: Segment, marker: Marker, index: number): void {
    const { field } = segment;
    const parent = this.parentFor(marker, index);
    const isLabelled = field !== null && field !== 'problem' && segment.bodyStart < segment.end;
    if (field && (isLabelled || isAssignmentRole(field))) {
      // 「(二)整改措施:…」 beside 「(一)存在问题:…」 belongs to the same entry.
      const sibling = parent.children.at(-1);
      this.top = sibling?.fields[0]?.role === 'problem' && sibling.kind === marker.kind ? sibling : parent;
      this.addField(segment, field);
      return;
    }
    const label = this.clean.text.slice(segment.start, segment.end).trimStart();
    const printed =
      marker.kind === 'cnp' || marker.kind === 'arp' ? label.slice(0, marker.label.length) : marker.label;
    const open = this.openField(parent);
    const via = open === 'problem' && this.isMeasure(parent, index) ? 'measure' : open;
    const node = nodeAt(segment, marker.kind, rankOf[marker.kind], parent, via, printed);
    this.open(parent, node);
    if (field === 'problem') this.addField(segment, field);
    else this.addWords(segment);
  }

  private addField(segment: Segment, role: FieldRole): void {
    const printed = this.clean.norm.slice(segment.start, segment.bodyStart);
    const label = printed.replace(bullet, '').slice(segment.marker?.length ?? 0);
    const isSame = sameAsAbove.test(this.clean.norm.slice(segment.bodyStart, segment.end));
    const before = isSame ? this.nearestAbove(role, segment.start) : undefined;
    this.top.fields.push({
      role,
      word: labelKey(label),
      start: segment.start,
      bodyStart: segment.bodyStart,
      end: withoutClosing(this.clean.norm, segment.bodyStart, segment.end),
      ...(hasPersons(label) ? { hasPersons: true } : {}),
      ...(role === 'remark' && label.includes('要求') ? { isDemand: true } : {}),
      ...(before ? { elsewhere: before } : {}),
    });
    this.lastWords.set(role, wordsOfField(this.top.fields.at(-1)!));
  }

  private nearestAbove(role: FieldRole, start: number): Range | undefined {
    const labelled = this.lastWords.get(role);
    const from = labelled?.end ?? Math.max(0, start - 5_000);
    return sameInBracket(this.clean.norm, role, { start: from, end: start }) ?? labelled;
  }

  private addLabelled(segment: Segment, role: FieldRole): void {
    const isBare = segment.bodyStart >= segment.end;
    if (isBare && segment.startsLine && !this.hasNumberedSections && !isAssignmentRole(role)) {
      const word = this.clean.norm.slice(segment.start, segment.end);
      if (this.labels.get(role) === 1 && word.length >= 4) {
        this.addHeading(segment, 1.9, segment.start);
        return;
      }
    }
    if (role === 'problem') {
      let owner: OutlineNode = this.top;
      while (owner.via === 'measure' && owner.parent) owner = owner.parent;
      // A label with nothing behind it may head a list below the entry; a second one of the same entry begins the next.
      const isNext = !isBare || (owner.kind === 'entry' && owner.fields.some(one => one.role === 'problem'));
      if (owner.fields.length > 0 && owner.kind !== 'root' && isNext) owner = owner.parent!;
      if (owner.kind === 'root' || owner !== this.top || owner.children.length > 0) {
        const entry = nodeAt(segment, 'entry', rankOf.item, owner, null);
        const before = owner.children.at(-1);
        entry.value = before?.kind === 'entry' ? before.value + 1 : 1;
        this.open(owner, entry);
      }
    } else if (role === 'measure') {
      let owner: OutlineNode = this.top;
      while (owner.via !== null && owner.parent) owner = owner.parent;
      this.top = owner;
    } else if (this.isListInLine(this.top)) this.top = this.top.parent!;
    this.addField(segment, role);
  }

  /** 「问题:1.…;2.…」 in one line is one problem, and what is labelled below it is the entry's. */
  private isListInLine({ via, parent, start }: OutlineNode): boolean {
    const label = parent?.fields.at(-1);
    return (
      via === 'problem' &&
      label?.role === 'problem' &&
      !this.clean.norm.slice(label.start, start).includes('\n')
    );
  }

  private addHeading(segment: Segment, rank: number, bodyStart: number): void {
    let parent = this.top;
    while (parent.rank >= rank) parent = parent.parent!;
    const node = nodeAt(segment, rank === 0 ? 'annex' : 'heading', rank, parent, null);
    node.bodyStart = bodyStart;
    this.open(parent, node);
    this.addWords({ ...segment, bodyStart });
  }

  private addWords(segment: Segment): void {
    if (segment.bodyStart < segment.end) this.top.parts.push({ start: segment.bodyStart, end: segment.end });
  }

  add(segment: Segment, index: number): void {
    const norm = this.norm(segment);
    if (segment.isTable) this.top.tables.push({ start: segment.start, end: segment.end });
    else if (segment.startsLine && /^附(?:件|表)[ ]?[\d一二三四五]{0,2}[ :]|^附(?:件|表)\d?$/.test(norm))
      this.addHeading(segment, 0, segment.start);
    else if (segment.marker) this.addNumbered(segment, segment.marker, index);
    else if (segment.heading) this.addHeading(segment, 1 + segment.heading / 10, segment.bodyStart);
    else if (segment.field) this.addLabelled(segment, segment.field);
    else if (this.isBareHeading(segment, norm, index)) this.addHeading(segment, 1.9, segment.start);
    else if (index > this.lastPart && segment.startsLine && closing.test(norm) && !/\d[月日]/.test(norm)) {
      this.top = this.root;
      this.addWords(segment);
    } else if (
      !isDateLine(norm) &&
      !this.isSignature(segment, index) &&
      !(segment.startsLine && isClosingLine(norm))
    ) {
      const field = this.top.fields.at(-1);
      const isBehind = field && this.top.children.length === 0 && field.end >= this.top.end - 1;
      if (!isBehind) this.addWords(segment);
      else if (
        !segment.startsLine ||
        goesOnField(
          field.role,
          this.wordsOf(field),
          this.clean.norm.slice(segment.start, Math.min(segment.end, segment.start + 400)),
        )
      )
        field.end = segment.end;
      else this.top.loose.push({ start: segment.start, end: segment.end });
    }
    for (let node: OutlineNode | null = this.top; node; node = node.parent) node.end = segment.end;
  }

  /** The last words of a field: it may go on for a whole document. */
  private wordsOf({ bodyStart, end }: OutlineField): string {
    return this.clean.norm.slice(Math.max(bodyStart, end - 80), end);
  }

  /** The issuer's name above the date at the foot belongs to no measure. */
  private isSignature(segment: Segment, index: number): boolean {
    const next = this.segments[index + 1];
    const isShort = segment.startsLine && segment.end - segment.start <= 40;
    if (!isShort || !next || !isDateLine(this.norm(next))) return false;
    return endsAsUnit(this.clean.norm.slice(segment.start, Math.min(segment.end, segment.start + 400)));
  }

  private isBareHeading(segment: Segment, norm: string, index: number): boolean {
    const next = this.segments[index + 1];
    // 「…县反馈问题」 above 「整改方案」: a title in two lines.
    if (index < 12 && next?.startsLine && /^[*]*[^,。;:]{0,16}(?:方案|清单|台账)[*]*$/.test(this.norm(next)))
      return false;
    const isShort = segment.startsLine && segment.end - segment.start <= 16 && !/[,。;:、()]/.test(norm);
    return isShort && !this.hasNumberedSections && sectionRoleOf(norm) !== null;
  }
}

/** The outline of a clean text in segments. Linear in its length. */
export const outlineOf = (clean: CleanText, segments: Segment[]): OutlineNode => {
  const builder = new Builder(clean, segments);
  for (const [index, segment] of segments.entries()) builder.add(segment, index);
  return builder.root;
};
