/** A setting that cannot be used: named, with what is wrong and what is expected. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
