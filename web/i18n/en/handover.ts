import type { Text } from '../zh';

export const handover: Text['handover'] = {
  title: 'Handover',
  listTitle: name => `Handover list: ${name}`,
  whoPerforms:
    'A handover is performed by who keeps the registry; for liaison officers and heads also by the head of their unit. For leaders and supervisors it is the administrator. Nobody does it for himself.',
  choose: 'For whom',
  chooseHint: 'Choose somebody to see what is still open',
  closed: 'This account is closed: there is no post to hand over.',
  posts: 'Posts and roles',
  openTasks: count => `${count} open tasks of the unit (they stay the unit’s)`,
  answersFor: 'Units answered for',
  standIns: 'Stand-ins that run on (they end with the handover)',
  signOffs: 'Prepared and before the head, or sent back (stays in the unit)',
  instructions: 'Instructions still to be answered (the record keeps who gave them)',
  dueOn: 'answer due',
  none: 'None',
  print: 'Print the list',
  handOver: 'Hand over',
  handOverIn: unit => `Hand over (${unit})`,
  successor: 'Successor',
  reason: 'Reason',
  closesAccount: 'Close the old account with it',
  consequence: (name, unit) =>
    `The post and roles of ${name} in “${unit}” pass to the successor; with one’s own post the units answered for pass too; all stand-ins end. What is recorded keeps the old name. No button undoes this.`,
  confirmTitle: 'Hand over?',
  done: 'Handed over',
  giver: 'Handed over by',
  receiver: 'Taken over by',
  date: 'Date',
  toHandover: 'See the handover list',
  profileHint: 'What is still open under your name is on the handover list, which can be printed.',
};
