import type { Text } from '../zh';

export const terms: Text['terms'] = {
  whatIs: word => `What is meant by ${word}`,
  of: {
    urge: {
      word: 'Urging',
      meaning:
        'As soon as a deadline has passed the unit that owes is urged, on the record. A call is logged beside it and is no rung.',
      clause: 'practice: urging',
    },
    letter: {
      word: 'Supervision letter',
      meaning:
        'One working day after the deadline the office signs, numbers and delivers a letter with a new deadline.',
      clause: 'default supervision policy',
    },
    interview: {
      word: 'Interview',
      meaning:
        'Where the letter had no effect an interview is proposed; a leader decides whether it is held.',
      clause: 'default supervision policy',
    },
    accountability: {
      word: 'Accountability',
      meaning:
        'Where the deadline after the interview was missed as well it is proposed; whoever has the power decides whether and how.',
      clause: 'default supervision policy',
    },
    closing: {
      word: 'Closing',
      meaning:
        'Put right and verified, a problem is struck off the ledger, and it is said with which outcome.',
      clause: 'practice: closing',
    },
  },
};
