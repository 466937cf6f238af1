import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { findPack, packNames } from '../../documents/packs/find-pack';

/** `cli rules figures`: what a file of figures holds and what the packs call it, as docs/figures.md has it. */
export const figuresCommand = new Command('figures')
  .description('数据文件的各栏,以及各规则包的资金、用途、指标、名录和待答问题(Markdown)')
  .option('--out <file>', '写入文件,如 docs/figures.md')
  .action(async ({ out }: { out?: string }) => {
    const { figuresPage } = await import('../../documents/figures/figures-page.ts');
    const page = figuresPage(packNames().map(findPack));
    if (out === undefined) process.stdout.write(page);
    else writeFileSync(out, page);
  });
