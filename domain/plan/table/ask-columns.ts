import { proposalsFor } from '../ask-labels';
import type { GatheredPlan } from '../gathered-plan';
import type { ColumnHead } from './column-heads';
import { saysNothing } from './cell-doubt';

/** Columns whose heads say nothing that is known: kept apart, and asked about once for all tables of a document. */
export class UnknownColumns {
  private readonly found = new Map<string, { head: ColumnHead; words: string; count: number }>();

  add(head: ColumnHead, word: string): void {
    if (word === '' || saysNothing(word)) return;
    const known = this.found.get(head.word);
    if (known) known.count += 1;
    else this.found.set(head.word, { head, words: word, count: 1 });
  }

  ask(gathered: GatheredPlan): void {
    for (const { head, words, count } of this.found.values())
      gathered.ask({
        code: 'LABEL_UNKNOWN',
        message: `表中「${head.word}」一栏(${count} 格有内容)不是常用的栏目名,没有读入其他栏目:它指的是责任人、责任单位、时限,还是别的?`,
        range: head.range,
        about: { label: head.word },
        proposals: proposalsFor(words.slice(0, 200)),
      });
  }
}
