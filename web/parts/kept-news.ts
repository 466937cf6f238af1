import type { Instant } from '../../domain/calendar/civil-date';
import type { Values } from './merge-typed';

/** What a person is told about what he typed. */
export interface KeptNews {
  hasText: boolean;
  /** It was there when the form was opened. */
  isRestored: boolean;
  savedAt: Instant | null;
  /** Not on the server yet: no connection. */
  isHereOnly: boolean;
  /** Why it will not be kept on the server, e.g. because it is too large. */
  refusal: unknown;
  /** When what was taken over was typed on another device. */
  elsewhereAt: Instant | null;
  /** By field what was typed elsewhere, where the same field was changed here too. */
  asked: Values;
  sentAt: Instant | null;
  /** It was sent elsewhere, and something was typed here that was not. */
  isSentMeanwhile: boolean;
  /** It was sent from here, and no answer came before the page was loaded again. */
  isUnanswered: boolean;
  isDiscarded: boolean;
}

export const noNews: KeptNews = {
  hasText: false,
  isRestored: false,
  savedAt: null,
  isHereOnly: false,
  refusal: null,
  elsewhereAt: null,
  asked: {},
  sentAt: null,
  isSentMeanwhile: false,
  isUnanswered: false,
  isDiscarded: false,
};
