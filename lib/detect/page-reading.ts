import type { Dictionary } from '../knowledge/dictionary.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import type { Judge } from './judge.ts';
import { makeJudge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import { matcherOf } from './matcher.ts';
import type { Mention, PageContext, Reason } from './mention.ts';
import { areListed } from './neighbourhood.ts';
import { PageEvidence } from './page-evidence.ts';
import type { Passage, Reading } from './reading.ts';
import { scan } from './scan.ts';

/** Lines: what is nearer than this may change each other's verdict. */
const NEAR = 6;

class ReadPassage implements Passage {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The last verdict and the state of the page it was given in. */
  verdict: Mention[] = [];
  judgedAt = -1;
  constructor(text: string, blocks: readonly Block[]) {
    this.text = text;
    this.blocks = blocks;
  }
}

/** The one implementation of `Reading`; see there. */
export class PageReading implements Reading {
  private readonly dictionary: Dictionary;
  private readonly matcher: Matcher;
  private readonly page: PageEvidence;
  private readonly decide: Judge;
  private last: Block | null = null;
  private lines = 0;
  private moved = 0;

  constructor(dictionary: Dictionary, context: PageContext) {
    this.dictionary = dictionary;
    this.matcher = matcherOf(dictionary);
    this.page = new PageEvidence(this.matcher);
    const address = context.url.toLowerCase();
    const [host, hostPoints] = dictionary.addresses.find(([part]) => address.includes(part)) ?? ['', 0];
    const titleFinds = scan(this.matcher, context.title);
    this.decide = makeJudge(dictionary, this.matcher, this.page, { title: context.title, titleFinds, host, hostPoints });
  }

  get revision(): number {
    return this.page.revision + this.moved;
  }

  add(text: string): Passage | null {
    const finds = scan(this.matcher, text);
    if (!finds) {
      this.lines++;
      return null;
    }
    const { blocks, lines } = blocksOf(this.matcher, text, finds, this.lines);
    this.lines += lines;
    const [first] = blocks;
    if (first && this.last && this.last.candidates.length > 0 && first.order - this.last.order <= NEAR) this.moved++;
    for (const block of blocks) {
      block.previous = this.last;
      if (this.last) this.last.next = block;
      this.last = block;
      this.page.count(block, 1);
    }
    return new ReadPassage(text, blocks);
  }

  remove(passage: Passage): void {
    if (!(passage instanceof ReadPassage)) return;
    for (const block of passage.blocks) {
      if (block.previous) block.previous.next = block.next;
      if (block.next) block.next.previous = block.previous;
      if (this.last === block) this.last = block.previous;
      this.page.count(block, -1);
    }
    this.moved++;
  }

  judge(passage: Passage): Mention[] {
    if (!(passage instanceof ReadPassage)) return [];
    if (passage.judgedAt !== this.revision) {
      passage.verdict = this.mentionsOf(passage);
      passage.judgedAt = this.revision;
    }
    return passage.verdict;
  }

  private mentionsOf(passage: ReadPassage): Mention[] {
    return passage.blocks.flatMap((block) => {
      const verdicts = block.candidates.map((candidate) => this.decide(block, candidate));
      this.followLists(block, verdicts);
      return block.candidates.flatMap((candidate, index): Mention[] => {
        const reasons = verdicts[index];
        const term = this.dictionary.terms[candidate.form.term]?.id;
        return reasons && term ? [{ start: candidate.start, end: candidate.end, term, reasons }] : [];
      });
    });
  }

  /** In a list, what is marked speaks for its neighbours: first from left to right, then back. */
  private followLists(block: Block, verdicts: (readonly Reason[] | null)[]): void {
    const follow = (index: number, from: number) => {
      const [candidate, company] = [block.candidates[index], block.candidates[from]];
      if (!candidate || !company || verdicts[index] || !verdicts[from]) return;
      if (areListed(block.text, candidate, company)) verdicts[index] = this.decide(block, candidate, company);
    };
    for (let index = 1; index < verdicts.length; index++) follow(index, index - 1);
    for (let index = verdicts.length - 2; index >= 0; index--) follow(index, index + 1);
  }
}
