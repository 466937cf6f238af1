import type { Text } from '../zh';

export const instructions: Text['instructions'] = {
  title: 'Read marks and instructions',
  menu: 'Instructions and letters',
  letters: 'The letters',
  empty: 'No instruction yet. One is given on the page of a problem.',
  nobody: 'nobody is named to answer',
  asked: 'To be answered by ',
  withdrawn: 'taken back',
  read: 'Read by',
  dueOn: 'answers by',
  overdue: days => `overdue by ${days} days`,
  comma: ', ',
  phrases: 'Often used',
  recent: 'Lately used',
  answerBy: 'To be answered by',
};
