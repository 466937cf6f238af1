import { oneLine } from './wording';
import type { SendResult } from './send-result';

interface SmtpFailure {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

const asFailure = (error: unknown): SmtpFailure =>
  error instanceof Error ? error : { message: String(error) };

/**
 * What a failed sending means (RFC 5321 4.2.1). A 5xx to the recipient is trouble with the address; a 5xx to the message
 * itself is final for this mail alone. A 5xx to sign-in or sender is a mistake in the installation's settings, which an
 * administrator mends, so the mail waits; so it does for 4xx, time-outs and broken connections.
 */
export const explainFailure = (error: unknown): SendResult => {
  const { code, command, responseCode, response, message } = asFailure(error);
  const words = oneLine(response ?? message, 200);
  const isFinal = responseCode !== undefined && responseCode >= 500;
  if (isFinal && command === 'RCPT TO')
    return { kind: 'rejected', about: 'address', reason: `收件地址被拒收:${words}` };
  if (isFinal && code === 'EMESSAGE')
    return { kind: 'rejected', about: 'message', reason: `邮件被服务器拒收:${words}` };
  // Turned off at the recipient or with the text in hand, it is this mail that has to wait; before that, everything.
  const isOfMessage = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE';
  return { kind: 'retry', about: isOfMessage ? 'message' : 'server', reason: `暂时无法发送:${words}` };
};
