export { accountability } from './accountability';
export { assessment } from './assessment';
export { campaign } from './campaign';
export { interview } from './interview';
export { noticeDelivery } from './notice-delivery';
export { reconcile } from './reconcile';
export { rectificationCase } from './rectification-case';
export { rehearsal } from './rehearsal';
