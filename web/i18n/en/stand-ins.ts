import type { Text } from '../zh';

export const standIns: Text['standIns'] = {
  title: 'Stand-ins',
  name: 'Name a stand-in',
  person: 'Absent person',
  oneself: 'Myself',
  standIn: 'Stand-in',
  first: 'First day',
  last: 'Last day',
  inclusive: 'inclusive, until 24:00',
  reason: 'Reason',
  consequence:
    'On these days the stand-in acts with your rights; the record says who really acted. Notices go to both.',
  empty: 'No stand-ins',
  today: 'Today',
  ended: 'Ended',
  end: 'End',
  endTitle: 'End this now? It counts at once.',
  pair: (standIn, person) => `${standIn} for ${person}`,
  posts: 'Act under which post',
  currentPost: 'the present post',
  actFor: person => `Act for ${person}`,
  forWhom: person => `For ${person}`,
  back: 'Act as myself',
  acting: (person, unit, standIn) => `Acting for ${person} (${unit}); recorded as done by ${standIn}`,
};
