import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { writeAtomically } from './write-atomically';

/** One caught mail in a list. */
export interface CaughtMail {
  /** Names the mail in `readMail`; made from its Message-ID. */
  id: string;
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  /** When it was first received, as an ISO instant. */
  receivedAt: string;
  /** How often it was delivered: more than once means that a delivery was repeated. */
  deliveries: number;
}

export interface MailContent extends CaughtMail {
  text: string;
  html: string | undefined;
  /** The mail as it came over the wire. */
  source: Buffer;
}

const addressesOf = (mail: ParsedMail): string[] =>
  [mail.to ?? []].flat().flatMap(list => list.value.map(one => one.address ?? one.name));

const messageIdOf = (source: Buffer): string => {
  const header = source.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  // A mail without one is known by its content, so that a repetition is still recognised.
  return /^message-id:\s*(\S+)/im.exec(unfolded)?.[1] ?? createHash('sha256').update(source).digest('hex');
};

const idOf = (messageId: string): string => createHash('sha256').update(messageId).digest('hex').slice(0, 32);

/** Mails as files: `<id>.eml`, one per Message-ID, and `<id>.count` with the number of deliveries where there was more than one. */
export class MailFolder {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Keeps a mail, or counts it when its Message-ID is known. Returns its id. */
  keep(source: Buffer): string {
    const id = idOf(messageIdOf(source));
    const isKnown = existsSync(this.fileOf(id));
    // Most mails come once: only a repetition is worth a second file.
    if (isKnown) writeAtomically(this.countFileOf(id), String(this.deliveriesOf(id) + 1));
    else writeAtomically(this.fileOf(id), source);
    return id;
  }

  /** Keeps a mail as one that came at an instant of the past, unless it is known already: nothing is delivered by it. */
  keepPast(source: Buffer, receivedAt: Date): void {
    const file = this.fileOf(idOf(messageIdOf(source)));
    if (!existsSync(file)) writeAtomically(file, source);
    utimesSync(file, receivedAt, receivedAt);
  }

  /** All mails, newest first; `limit` bounds how many are opened. */
  async list(limit = 500): Promise<CaughtMail[]> {
    const newest = readdirSync(this.folder)
      .filter(name => name.endsWith('.eml'))
      .map(name => ({ id: name.slice(0, -4), at: statSync(path.join(this.folder, name)).mtimeMs }))
      .sort((one, other) => other.at - one.at || other.id.localeCompare(one.id))
      .slice(0, limit);
    const mails = await Promise.all(newest.map(one => this.read(one.id)));
    return mails.flatMap(mail => {
      if (!mail) return [];
      const { text: _text, html: _html, source: _source, ...summary } = mail;
      return [summary];
    });
  }

  /** One mail with its content; undefined when there is none of this id. */
  async read(id: string): Promise<MailContent | undefined> {
    if (!/^[0-9a-f]{32}$/.test(id) || !existsSync(this.fileOf(id))) return undefined;
    const source = readFileSync(this.fileOf(id));
    const mail = await simpleParser(source, { skipImageLinks: true });
    return {
      id,
      messageId: messageIdOf(source),
      from: mail.from?.text ?? '',
      to: addressesOf(mail),
      subject: mail.subject ?? '',
      receivedAt: statSync(this.fileOf(id)).mtime.toISOString(),
      deliveries: this.deliveriesOf(id),
      text: mail.text ?? '',
      html: mail.html || undefined,
      source,
    };
  }

  /** How many mails there are; repeated deliveries are one. */
  count(): number {
    return readdirSync(this.folder).filter(name => name.endsWith('.eml')).length;
  }

  private deliveriesOf(id: string): number {
    return existsSync(this.countFileOf(id)) ? Number(readFileSync(this.countFileOf(id), 'utf8')) : 1;
  }

  private fileOf(id: string): string {
    return path.join(this.folder, `${id}.eml`);
  }

  private countFileOf(id: string): string {
    return path.join(this.folder, `${id}.count`);
  }
}
