import type { CivilDate } from '../calendar/civil-date';
import { normaliseText, sourceSpan } from '../deadline/normalise-text';
import { readRange } from '../deadline/stated-range';
import { readStatedDay } from '../deadline/stated-day';
import { spanOf, type CleanText } from './clean-text';
import { titleOf, walk, type OutlineNode } from './outline-node';
import type { Range } from './page-marks';
import { readDates, type PlanDates } from './read-deadline';
import type { PlanPhase } from './types';
import { cutText } from '../storable';
import { runAtEnd } from './run-at-end';

interface Period extends Range {
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
}

const fromNow = /(?:即日|印发之日|发文之日|方案印发|通知下发|从现在)起?(?:开始)?(?:至|到|-|—)/;

/** The periods in a text, in order: ranges, 「即日起至…」, and, where there is no range, the first 「…前」. */
const periodsIn = (text: string, dates: PlanDates): Period[] => {
  const { issuedOn } = dates;
  if (!issuedOn) return [];
  const source = normaliseText(text.slice(0, 5000));
  const periods: Period[] = [];
  for (let at = 0; at < source.text.length;) {
    const isStart =
      /[0-9二今本当明次上下]/.test(source.text[at]!) && !/[0-9]/.test(source.text[at - 1] ?? '');
    const range = isStart ? readRange(source.text, at, { issuedOn }) : null;
    if (range && 'to' in range) {
      const span = sourceSpan(source, at, range.end);
      periods.push({ ...span, startsOn: range.from, endsOn: range.to });
      at = range.end;
    } else at++;
  }
  const now = fromNow.exec(source.text);
  if (now) {
    const day = readStatedDay(source.text, now.index + now[0].length, { issuedOn });
    if (day && 'on' in day) {
      const span = sourceSpan(source, now.index, day.end);
      periods.push({ ...span, startsOn: issuedOn, endsOn: day.on });
    }
  }
  if (periods.length === 0) {
    const found = readDates(text.slice(0, 5000), dates).find(one => one.deadline.dueOn !== undefined);
    if (found)
      periods.push({ start: found.start, end: found.end, startsOn: null, endsOn: found.deadline.dueOn! });
  }
  return periods.sort((a, b) => a.start - b.start);
};

const stops = runAtEnd('[。.:：;；,，\\s]');

const nameOf = (title: string): string => {
  const name = title.replace(/[(（][^()（）]*[\d０-９][^()（）]*[)）]?/g, '').replace(stops, '');
  return cutText(name.split(/[,，。]/)[0]!.trim(), 40);
};

/** 「自查阶段」 of 「第一阶段:自查阶段(即日起至…)」. */
const phaseName = (clean: CleanText, node: OutlineNode): string => {
  const title = nameOf(titleOf(clean, node));
  if (!/^第[一二三四五六七八九十]阶段$/.test(title)) return title;
  const words = clean.text.slice(node.start, Math.min(node.end, node.start + 60));
  const rest = nameOf(
    words
      .slice(words.indexOf('段') + 1)
      .split(/[。\n]/)[0]!
      .replace(/^[:：、,，\s]+/, ''),
  );
  return rest.length >= 2 && !/[\d０-９]/.test(rest) ? rest : title;
};

const isPhaseName = (name: string): boolean =>
  /阶段|步骤|动员|部署|自查|排查|整改|督导|督查|验收|总结|巩固|提升|回头看|方案|实施|上报|评估/.test(name);

/** Parts of a section without ordinals that begin with a phase's name: 「动员部署阶段(5月1日至5月10日)。」 */
const paragraphPhases = (clean: CleanText, node: OutlineNode): Range[] => {
  const parts = node.parts.flatMap(part => {
    const text = clean.norm.slice(part.start, part.end);
    const starts = [
      ...text.matchAll(/(?:^|(?<=[。;\n]))(?=第[一二三四五六]阶段|[\u4e00-\u9fff]{2,8}阶段)/g),
    ].map(one => part.start + one.index);
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? part.end }));
  });
  return parts;
};

/** The phases under a section of steps, with the days on which they start and end where the text states them. */
export const readPhases = (clean: CleanText, section: OutlineNode, dates: PlanDates): PlanPhase[] => {
  const places: { name: string; range: Range; words: Range }[] = [];
  for (const node of section.children) {
    const name = phaseName(clean, node);
    // The words of a phase end where its own first sub-item begins to speak of other dates.
    places.push({
      name,
      range: { start: node.start, end: node.end },
      words: { start: node.bodyStart, end: node.end },
    });
  }
  if (places.length === 0)
    for (const range of paragraphPhases(clean, section)) {
      const text = clean.text.slice(range.start, range.end);
      places.push({ name: nameOf(text.split(/[。:：]/)[0] ?? ''), range, words: range });
    }
  if (places.length === 0 && section.parts.length > 0) {
    const range = { start: section.bodyStart, end: section.end };
    return periodsIn(clean.text.slice(range.start, range.end), dates).map(period => ({
      name: nameOf(
        clean.text
          .slice(range.start + period.end, range.start + period.end + 30)
          .replace(/^(?:为|是|[,，:：、])+/, ''),
      ),
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      source: spanOf(clean, range.start + period.start, range.start + period.end),
    }));
  }
  return places
    .filter(
      ({ name, words }) =>
        name.length >= 2 && (isPhaseName(name) || /\d月/.test(clean.norm.slice(words.start, words.end))),
    )
    .map(({ name, range, words }) => {
      const [period] = periodsIn(clean.text.slice(words.start, words.end), dates);
      return {
        name,
        startsOn: period?.startsOn ?? null,
        endsOn: period?.endsOn ?? null,
        source: spanOf(clean, range.start, range.end),
      };
    });
};

/** The stages of a document that has no section of steps of its own: 「第一阶段(…)」 anywhere. */
export const strayPhases = (clean: CleanText, root: OutlineNode, dates: PlanDates): PlanPhase[] => {
  for (const node of walk(root)) {
    const stages = node.children.filter(child => child.kind === 'stage');
    if (stages.length >= 2) return readPhases(clean, { ...node, children: stages }, dates);
  }
  return [];
};
