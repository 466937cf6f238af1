import { createInterface } from 'node:readline/promises';

/** Asks before something cannot be undone; without a terminal the answer is no, and `option` is named as the way. */
export const confirm = async (question: string, option = '--yes'): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    process.stderr.write(`${question};不在终端里运行时请加 ${option} 确认\n`);
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}。输入 yes 确认:`);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
};
