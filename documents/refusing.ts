import { DomainError } from '../domain/domain-error';
import { XmlTooLarge } from './xml/parse-xml';

/**
 * Reads a document of an office's program; whatever goes wrong becomes a refusal by name.
 *
 * @throws DomainError `DOCUMENT_TOO_LARGE`, or `DOCUMENT_UNREADABLE` with `what`
 */
export const refusing = async <T>(
  name: string,
  what: 'no-docx' | 'no-xlsx' | 'no-csv',
  read: (name: string) => Promise<T>,
): Promise<T> => {
  try {
    return await read(name);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    if (error instanceof XmlTooLarge)
      throw new DomainError('DOCUMENT_TOO_LARGE', { name, what: error.what, most: error.most });
    throw new DomainError('DOCUMENT_UNREADABLE', { name, what, cause: String(error) });
  }
};
