/** How large a document of an office's programs may be once it is unpacked, each over all parts that are read. */
export interface OfficeLimits {
  /** Files in the archive. */
  files: number;
  /** Bytes of XML. */
  bytes: number;
  elements: number;
  attributes: number;
}

export type OfficeLimit = keyof OfficeLimits;
