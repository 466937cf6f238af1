import { MockActivityEnvironment } from '@temporalio/testing';
import { createTransport } from 'nodemailer';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createActivities, type Activities } from '../../activities/create-activities';
import type { MailTransport } from '../../activities/mail/transport';
import { startMailCatcher } from '../../embedded/mail-catcher';
import { clockTo, launchRehearsal, seedCounty } from './campaign';
import { startSystem } from './worker';

/** A system with a catcher of its own, to see each mail how often it came. `open` begins anew with a launched campaign. */
export const startMailOffice = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-mails-'));
  const catcher = await startMailCatcher({ dir: folder });
  const system = await startSystem({ tell: () => Promise.resolve() });
  await seedCounty(system.db);
  let campaignId = '';

  /** A way to the catcher; `after` runs when a mail has been taken and may break off before that is known. */
  const transport = (after: () => void | Promise<void> = () => undefined): MailTransport => {
    const transporter = createTransport(catcher.smtpUrl);
    const send = transporter.sendMail.bind(transporter);
    transporter.sendMail = async (mail: Parameters<typeof send>[0]) => {
      const result = await send(mail);
      await after();
      return result;
    };
    return { transporter, from: 'office@example.test' };
  };
  const mails = () => system.db.mail.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  return {
    system,
    transport,
    activitiesWith: (way: MailTransport): Activities =>
      createActivities({ ...system.deps, transports: { real: way, catcher: way } }, system.host, Date.now),
    deliver: (activities: Activities, isLastTurn = false): Promise<{ left: number }> =>
      new MockActivityEnvironment().run(activities.deliverMails, { campaignId, isLastTurn }),
    form: () => system.activities.formMails({ campaignId }),
    mails,
    statuses: async () => {
      const all = await mails();
      return Object.fromEntries(
        ['queued', 'sent', 'failed'].map(status => [status, all.filter(one => one.status === status).length]),
      );
    },
    /** How often each mail of the campaign came to the catcher. */
    deliveries: async () => {
      const known = new Set((await mails()).map(one => one.messageId));
      return (await catcher.listMails()).filter(one => known.has(one.messageId)).map(one => one.deliveries);
    },
    /** How often each mail came to the catcher, by its Message-ID. */
    caught: async () => new Map((await catcher.listMails()).map(one => [one.messageId, one.deliveries])),
    /** A launched campaign whose task notices are due, to be formed into mails. */
    open: async () => {
      campaignId = system.newId('mails');
      await system.db.person.updateMany({ data: { mailTrouble: null } });
      await launchRehearsal(system.db, campaignId);
      await clockTo(system.db, campaignId, '2018-05-10T08:30:00+08:00');
      return campaignId;
    },
    close: async () => {
      await system.close();
      await catcher.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
