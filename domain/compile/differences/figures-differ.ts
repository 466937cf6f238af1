import type { Name } from '../../codes/names';
import type { CompiledReport, Figure, FigurePart } from '../../report/compiled';
import { matched, say } from './say';

/** How many parts of one figure are named before the rest is a number. */
const MOST_PARTS = 12;

/** A category's figures are parts of the whole's and are named there. */
const isOfCategory = ({ id }: Figure): boolean => id.startsWith('category:');

/** Parts with a key each: of one label there may be several. */
const keyed = (parts: readonly FigurePart[]) => {
  const seen = new Map<string, number>();
  return parts.map(part => {
    const label = part.label.zh;
    const n = (seen.get(label) ?? 0) + 1;
    seen.set(label, n);
    return { part, key: `${label}:${n}` };
  });
};

const valueOf = (part: FigurePart | undefined): Name => {
  if (!part) return { zh: '无', en: 'none' };
  if (part.value !== null) return { zh: part.value, en: part.value };
  return part.note ?? { zh: '缺', en: 'missing' };
};

const partDiffers = (was: FigurePart | undefined, now: FigurePart | undefined): Name[] => {
  const label = (now ?? was)?.label;
  if (!label || was?.value === now?.value) return [];
  const [a, b] = [valueOf(was), valueOf(now)];
  return [say(`${label.zh} ${a.zh}→${b.zh}`, `${label.en} ${a.en} → ${b.en}`)];
};

const partsDiffer = (was: Figure, now: Figure): Name[] => {
  const { gone, added, both } = matched(keyed(was.parts), keyed(now.parts), one => one.key);
  return [
    ...both.flatMap(pair => partDiffers(pair.was.part, pair.now.part)),
    ...added.flatMap(one => partDiffers(undefined, one.part)),
    ...gone.flatMap(one => partDiffers(one.part, undefined)),
  ];
};

const joined = (parts: readonly Name[]): Name => {
  const named = parts.slice(0, MOST_PARTS);
  const rest = parts.length - named.length;
  return {
    zh: `${named.map(one => one.zh).join('，')}${rest > 0 ? `，等 ${parts.length} 处` : ''}`,
    en: `${named.map(one => one.en).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
};

const amountOf = ({ value, measure }: Figure): Name =>
  value === null ? { zh: '无人报', en: 'nothing reported' } : { zh: `${value} ${measure}`, en: value };

const changesOf = (was: Figure, now: Figure): Name[] => {
  const parts = partsDiffer(was, now);
  if (was.value === now.value && parts.length === 0) return [];
  const why = joined(parts);
  const [before, after] = [amountOf(was), amountOf(now)];
  const { zh, en } = now.name;
  if (was.value === now.value)
    return [
      say(
        `“${zh}”仍为 ${after.zh}，组成有变：${why.zh}`,
        `"${en}" is still ${after.en}, of other parts: ${why.en}`,
      ),
    ];
  return [
    say(
      `“${zh}”由 ${before.zh}变为 ${after.zh}${why.zh && `：${why.zh}`}`,
      `"${en}" went from ${before.en} to ${after.en}${why.en && `: ${why.en}`}`,
    ),
  ];
};

/** Which figures went from what to what, and by which of their parts; new ones and those that are gone. */
export const figuresDiffer = (before: CompiledReport, after: CompiledReport): Name[] => {
  const of = ({ figures }: CompiledReport) => figures.filter(one => !isOfCategory(one));
  const { gone, added, both } = matched(of(before), of(after), one => one.id);
  return [
    ...both.flatMap(({ was, now }) => changesOf(was, now)),
    ...added.map(one =>
      say(
        `新增数字“${one.name.zh}”：${amountOf(one).zh}`,
        `The figure "${one.name.en}" is new: ${amountOf(one).en}`,
      ),
    ),
    ...gone.map(one =>
      say(
        `不再有数字“${one.name.zh}”（原为 ${amountOf(one).zh}）`,
        `The figure "${one.name.en}" is gone; it was ${amountOf(one).en}`,
      ),
    ),
  ];
};
