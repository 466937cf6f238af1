import { isOpen, type Extension, type Obligation } from './types';

const ofRound = ({ extensions, round }: Obligation): Extension[] =>
  (extensions ?? []).filter(one => one.round === round);

/** The request (延期) that waits for a decision; none once the obligation has been met, has ended or is in a new round. */
export const pendingExtension = (obligation: Obligation): Extension | undefined =>
  isOpen(obligation) ? ofRound(obligation).find(one => one.decision === 'pending') : undefined;

/** How often and by how many days the present round has been extended. */
export const grantedExtensions = (obligation: Obligation): { count: number; days: number } => {
  const granted = ofRound(obligation).filter(one => one.decision === 'granted');
  return { count: granted.length, days: granted.reduce((sum, one) => sum + (one.days ?? 0), 0) };
};
