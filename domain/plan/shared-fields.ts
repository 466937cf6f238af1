import { isAssignmentRole, type FieldRole } from './field-role';
import type { GatheredPlan } from './gathered-plan';
import { walk, type OutlineField, type OutlineNode } from './outline-node';

const canShare = ({ kind }: OutlineNode): boolean =>
  ['root', 'annex', 'heading', 'part', 'cn'].includes(kind);

const hasRole = (node: OutlineNode, role: FieldRole): boolean => node.fields.some(one => one.role === role);

/** The entries under a node: its parts, and the parts of those that only hold others. */
const entriesOf = (node: OutlineNode): OutlineNode[] =>
  node.children.flatMap(child =>
    child.fields.length === 0 && child.children.length > 0 ? entriesOf(child) : [child],
  );

/** Labelled lines that stand above the first of a node's parts. */
const above = (node: OutlineNode): OutlineField[] => {
  const first = node.children[0];
  return first ? node.fields.filter(one => isAssignmentRole(one.role) && one.end <= first.start) : [];
};

/** What was found about a line above a list that is not its holder's own. */
export interface SharedField {
  field: OutlineField;
  /** `all`: it holds for every part below; `rest`: for those that have none of their own; `next`: each part's line of this kind stands above it rather than below. */
  of: 'all' | 'next' | 'rest';
}

/**
 * Labelled lines above a list whose parts are assigned themselves. 「牵头单位:县教育局」 above parts that name no lead is the lead of
 * all. Where every part but the last ends with such a line, each line stands above what it is about: 「责任单位:甲镇」, the part,
 * 「责任单位:乙镇」, the next part. Linear.
 */
export const shareFields = (root: OutlineNode): SharedField[] => {
  const shared: SharedField[] = [];
  for (const node of [...walk(root)]) {
    if (!canShare(node) || node.children.length < 2) continue;
    for (const field of above(node)) {
      const { role } = field;
      const entries = entriesOf(node);
      if (!entries.every(({ fields }) => fields.some(one => isAssignmentRole(one.role)))) continue;
      const last = entries.at(-1)!;
      const isOfAll = entries.every(one => !hasRole(one, role));
      const isOfNext =
        !hasRole(last, role) &&
        entries.slice(0, -1).every(one => {
          const alike = one.fields.filter(other => other.role === role);
          return alike.length === 1 && one.fields.at(-1) === alike[0];
        });
      const of = isOfAll ? 'all' : isOfNext ? 'next' : 'rest';
      node.fields = node.fields.filter(one => one !== field);
      let next = field;
      for (const entry of entries) {
        const own = entry.fields.find(one => one.role === role);
        if (of === 'next') entry.fields = [next, ...entry.fields.filter(one => one !== own)];
        else if (!own) entry.fields = [{ ...field, isShared: true }, ...entry.fields];
        if (own) next = own;
      }
      shared.push({ field, of });
    }
  }
  return shared;
};

/** Reading a line as that of what stands below it is plausible, and a person looks at it. */
export const askShared = (shared: readonly SharedField[], gathered: GatheredPlan): void => {
  for (const { field, of } of shared)
    if (of !== 'all')
      gathered.ask({
        code: 'TEXT_UNCLEAR',
        message:
          of === 'next'
            ? `「${field.word}」写在每一项的前面,已按其后的一项来读,请核对`
            : `「${field.word}」写在各项之前,已读作没有另行写明的各项的「${field.word}」,请核对`,
        range: { start: field.start, end: field.end },
      });
};
