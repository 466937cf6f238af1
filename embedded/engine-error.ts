/** Why an engine could not start or go on. Scripts may rely on these codes. */
export type EngineErrorCode =
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_BROKEN'
  | 'DATA_DIR_UNUSABLE'
  | 'DISK_FULL'
  | 'ENGINE_DIED'
  | 'PORT_TAKEN'
  | 'POSTGRES_MISSING'
  | 'SERVER_VERSION'
  | 'START_TIMED_OUT'
  | 'TEMPORAL_MISSING';

/** A failure of an engine that an operator can act upon: a code, what happened, and a hint in English. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: EngineErrorCode,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
