import type { Doing } from './doing';

/** Drafts the feedback of each subject. */
export const openFeedback: Doing = () => Promise.reject(new Error('feedback is not drafted yet'));
