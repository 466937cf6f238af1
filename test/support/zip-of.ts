/** One file of an archive as its headers say it is; `data` is compressed where `method` is 8. */
export interface ZipEntry {
  name: string;
  data: Buffer;
  method: 0 | 8;
  crc: number;
  /** What the headers say that it unpacks to; a hostile archive says less. */
  size: number;
}

/** A zip archive from its entries, taken at their word. */
export const zipOf = (entries: readonly ZipEntry[]): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name: path, data, method, crc, size } of entries) {
    const name = Buffer.from(path);
    const entry = Buffer.alloc(30);
    entry.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(method, 8);
    entry.writeUInt32LE(crc, 14);
    entry.writeUInt32LE(data.length, 18);
    entry.writeUInt32LE(size, 22);
    entry.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    entry.copy(record, 6, 4, 30);
    record.writeUInt32LE(offset, 42);
    local.push(entry, name, data);
    central.push(record, name);
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};
