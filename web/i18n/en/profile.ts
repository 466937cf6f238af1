import type { Text } from '../zh';

export const profile: Text['profile'] = {
  title: 'My account',
  name: 'Name',
  unit: 'Unit',
  post: 'Post',
  roles: 'Roles',
  email: 'E-mail',
  none: 'not registered',
  noEmail: 'not registered: mails do not reach you',
  keptBy: 'This comes from the registry; tell the supervision office of any change.',
  posts: 'Posts',
  standsInForNobody: 'You stand in for nobody today.',
  toStandIns: 'See and name stand-ins',
  mails: 'Mails to me',
  mailsHint: 'Every mail that is sent to you is listed under Notices, with the reason why.',
  toNotices: 'See notices',
};
