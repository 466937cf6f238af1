import { civil, type Day } from './days';
import type { Random } from './random';
import type { TrueAssignment, TrueCategory, TrueProblem, Truth, UnitRole } from './truth';
import { fieldsOfWork, type FieldOfWork } from './words/fields-of-work';
import { people, posts, unitPosts } from './words/people';
import { counties, streets, towns, villages } from './words/places';
import { collectives, offices, otherBodies, partyOffices, sections } from './words/units';

/** What all entries of one plan have in common. */
export interface Habits {
  county: string;
  roles: UnitRole[];
  hasOfficers: boolean;
  hasCategories: boolean;
  /** It is an office's plan for itself: its parts answer. */
  isOfOneOffice: boolean;
  mostAssignments: number;
  issued: Day;
}

const fill = (random: Random, pattern: string, { y }: Day): string =>
  pattern
    .replaceAll('{n}', String(random.int(2, 40)))
    .replaceAll('{v}', random.pick(villages))
    .replaceAll('{t}', random.pick(towns))
    .replaceAll('{y}', String(y - random.int(1, 2)));

const unitsOf = (random: Random, role: UnitRole, work: FieldOfWork, habits: Habits): string[] => {
  const county = [...new Set([...work.offices, ...random.some(offices, 3)])].map(one => `县${one}`);
  if (habits.isOfOneOffice) return random.some(sections, role === 'leads' ? 1 : random.int(1, 3));
  const more = [...otherBodies, ...partyOffices.map(one => `县${one}`), ...streets];
  if (role === 'leads') return random.some(random.percent(85) ? county : more, random.percent(85) ? 1 : 2);
  if (role === 'supervising') return random.some(random.percent(70) ? county : more, 1);
  if (random.percent(20)) return random.some(towns, random.int(1, 4));
  if (random.percent(8)) return [random.pick(collectives)];
  const list = random.some(random.percent(70) ? county : [...county, ...more], random.int(1, 4));
  if (random.percent(25)) list.push(random.pick(towns));
  if (random.percent(12)) list.push(random.pick(collectives));
  return [...new Set(list)];
};

const officerOf = (random: Random): string => {
  const name = random.pick(people);
  const way = random.int(1, 10);
  if (way <= 6) return name;
  if (way <= 8) return `${random.pick(posts)}${name}`;
  if (way === 9) return `县${random.pick(offices)}${random.pick(unitPosts)}${name}`;
  return `${name}(${random.pick(unitPosts)})`;
};

const assignmentOf = (random: Random, work: FieldOfWork, habits: Habits, measure: string): TrueAssignment => {
  const units = { leads: [], responsible: [], supporting: [], supervising: [] } as Record<UnitRole, string[]>;
  const taken = new Set<string>();
  for (const role of habits.roles) {
    units[role] = unitsOf(random, role, work, habits).filter(one => !taken.has(one));
    units[role].forEach(one => taken.add(one));
  }
  return {
    ...units,
    measure,
    officers: habits.hasOfficers
      ? [...new Set([officerOf(random), ...(random.percent(20) ? [officerOf(random)] : [])])]
      : [],
    isOpenEnded: false,
    deadline: null,
    milestones: [],
    strange: [],
    labels: {},
  };
};

const measureOf = (random: Random, work: FieldOfWork): string => {
  const parts = random.some(work.cures, random.int(1, 3));
  if (parts.length > 1 && random.percent(25))
    return `${parts.map((one, at) => `${'一二三'.charAt(at)}是${one}`).join(';')}。`;
  return parts.map(one => `${one}。`).join('');
};

const problemOf = (random: Random, work: FieldOfWork, fault: string, habits: Habits): TrueProblem => {
  const measures = new Set(
    Array.from({ length: random.int(1, habits.mostAssignments) }, () => measureOf(random, work)),
  );
  const text = fill(random, fault, habits.issued);
  return {
    text: `${text}。`,
    assignments: [...measures].map(one => assignmentOf(random, work, habits, one)),
  };
};

const roleSets: readonly UnitRole[][] = [
  ['responsible'],
  ['leads', 'responsible'],
  ['leads', 'responsible'],
  ['leads', 'supporting'],
  ['leads', 'responsible', 'supporting'],
  ['responsible', 'supervising'],
  ['leads', 'responsible', 'supervising'],
  ['leads'],
  ['leads', 'supporting', 'supervising'],
];

const sources = [
  '市委巡察',
  '省级考核',
  '生态环境保护督察',
  '审计',
  '市级督查',
  '县人大审议',
  '第三方评估',
] as const;

export const habitsOf = (random: Random, mostAssignments: number): Habits => ({
  county: random.pick(counties),
  roles: random.pick(roleSets),
  hasOfficers: random.percent(45),
  hasCategories: random.percent(55),
  isOfOneOffice: random.percent(10),
  mostAssignments,
  issued: { y: random.int(2018, 2025), m: random.int(1, 10), d: random.int(1, 28) },
});

/** What a plan says; who answers and what is to be done, but no deadline yet: that comes with its wording. */
export const makeTruth = (random: Random, habits: Habits): Truth => {
  const { county, issued } = habits;
  const source = random.pick(sources);
  const office = habits.isOfOneOffice ? `${county}${random.pick(offices)}` : county;
  const title = random.pick([
    `${office}${source}反馈问题整改方案`,
    `${office}关于${source}反馈意见的整改方案`,
    `${office}落实${source}反馈问题整改工作方案`,
    `${office}${source}反馈问题整改责任清单`,
    `${office}${issued.y}年${source}发现问题整改落实方案`,
  ]);
  const works = random.some(fieldsOfWork, habits.hasCategories ? random.int(2, 4) : 1);
  const categories = works.map((work): TrueCategory => {
    const faults = random.some(work.faults, random.int(1, habits.hasCategories ? 3 : 5));
    return {
      title: habits.hasCategories ? work.title : null,
      problems: faults.map(one => problemOf(random, work, one, habits)),
    };
  });
  const isLetter = random.percent(50);
  return {
    title,
    number:
      isLetter && random.percent(60)
        ? `${county.charAt(0)}政办发〔${issued.y}〕${random.int(2, 90)}号`
        : null,
    issuer: isLetter ? (habits.isOfOneOffice ? office : `${county}人民政府办公室`) : null,
    issuedOn: civil(issued),
    categories,
    standing: [],
  };
};
