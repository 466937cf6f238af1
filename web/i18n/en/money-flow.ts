export const moneyFlow = {
  title: 'Flow of money',
  choose: 'Choose a programme and a year',
  programme: 'Programme',
  year: 'Year',
  empty: 'No money has been recorded',
  emptyHint:
    'Once tranches and payments are imported, what was allotted, received, released and spent stands here by level.',
  thresholds: (of: { blue: number; yellow: number; red: number }) =>
    `Money received and not passed on is noted after ${of.blue} days, warned of after ${of.yellow}, over after ${of.red}. Hover an amount to see it exactly.`,
  otherLevel: 'No level',
  units: (n: number) => `${n} units`,
  columns: { allotted: 'Allotted', received: 'Received', released: 'Released', spent: 'Spent', held: 'Held' },
  idleColumn: 'Idle',
  idle: (days: number, light: string) => `${days} days · ${light}`,
  idleSince: (day: string) => `the oldest was received on ${day}`,
  below: (n: number) => `${n} below`,
  table: 'The money level by level',
};
