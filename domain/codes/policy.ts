/** What a rung does when the system comes to it late. */
export type LateRule = 'fire' | 'fold' | 'skip';

export type NoticeUrgency = 'digest' | 'own' | 'urgent';
