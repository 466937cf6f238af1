/** Sees to it that the browser test finds a Chromium and a Chinese font. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runStep } from './prepare.mjs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ownOfPlaywright = async () => (await import('playwright-core')).chromium.executablePath();

const has = command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const find = async () => [...places, await ownOfPlaywright()].find(file => file && existsSync(file));

/** Returns the path of a Chromium, installing one where it is missing; fails with what to do by hand. */
export const ensureChromium = async ({ say }) => {
  const found = await find();
  if (found) return found;
  try {
    if (process.getuid?.() === 0 && has('apt-get')) {
      await runStep('正在更新软件包列表（apt-get update）', 'apt-get', ['update'], { say });
      await runStep(
        '正在安装 Chromium 与中文字体（apt-get install）',
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
        { say, env: { DEBIAN_FRONTEND: 'noninteractive' } },
      );
    } else {
      const playwright = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
      await runStep(
        '正在下载 Chromium（playwright-core install）',
        process.execPath,
        [playwright, 'install', 'chromium'],
        {
          say,
        },
      );
    }
  } catch (error) {
    throw new Error(
      `没有 Chromium，浏览器测试无法进行。请安装 chromium 与 fonts-noto-cjk，或用 CHROMIUM_PATH 指明其位置。\n${error.message}`,
      { cause: error },
    );
  }
  const installed = await find();
  if (!installed) throw new Error('Chromium 已安装，但没有找到。请用 CHROMIUM_PATH 指明其位置。');
  return installed;
};
