import type { Dictionary } from '../knowledge/dictionary.ts';
import type { Block } from './blocks.ts';
import { Gatherer, LINES_AFTER, LINES_BEFORE } from './gather.ts';
import { Judge } from './judge.ts';
import type { Question } from './judge.ts';
import { lexiconOf, lexiconSteps } from './lexicon.ts';
import { matcherOf, matcherSteps } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import type { Mention, PageContext, Reason } from './mention.ts';
import { areListed } from './neighbourhood.ts';
import { PageEvidence } from './page-evidence.ts';
import type { Passage, Reading } from './reading.ts';
import { mayHold, scan } from './scan.ts';
import { readSurroundings } from './surroundings.ts';
import { WaitingTexts } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** One for all passages that have none: there may be thousands. */
const NO_BLOCKS: readonly Block[] = [];
const NO_MENTIONS: Mention[] = [];

class ReadPassage implements Passage {
  readonly text: string;
  keptFor: 'mentions' | 'neighbours' | 'nothing' = 'mentions';
  /** What is kept of the text, and of the texts before it that bear on it. */
  blocks: readonly Block[] = NO_BLOCKS;
  /** The last verdict and the state of the page it was given in. */
  verdict: Mention[] = NO_MENTIONS;
  judgedAt = -1;
  constructor(text: string) {
    this.text = text;
  }
}

/** A mention that can say why; asked for seldom, so found out only then. */
class JudgedMention implements Mention {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  private readonly judge: Judge;
  private readonly question: Question;
  private known: readonly Reason[] | undefined;

  constructor(term: string, judge: Judge, question: Question) {
    this.start = question.candidate.start;
    this.end = question.candidate.end;
    this.term = term;
    this.judge = judge;
    this.question = question;
  }

  get reasons(): readonly Reason[] {
    return this.known ??= this.judge.reasons(this.question);
  }
}

/** The one implementation of `Reading`; see there. */
export class PageReading implements Reading {
  private readonly dictionary: Dictionary;
  private readonly matcher: Matcher;
  private readonly waiting = new WaitingTexts<ReadPassage>();
  private readonly gatherer: Gatherer;
  private readonly page: PageEvidence;
  private readonly judgement: Judge;
  private moved = 0;

  constructor(dictionary: Dictionary, context: PageContext) {
    this.dictionary = dictionary;
    this.matcher = matcherOf(dictionary);
    const lexicon = lexiconOf(dictionary);
    this.gatherer = new Gatherer(lexicon);
    this.page = new PageEvidence(lexicon);
    this.judgement = new Judge(dictionary, lexicon, this.page, readSurroundings(dictionary, lexicon, this.matcher, context));
  }

  get revision(): number {
    this.settleAll();
    return this.page.revision + this.moved;
  }

  add(text: string): Passage | null {
    const likely = mayHold(this.matcher, text);
    if (!likely && this.waiting.pass(text)) return null;
    const passage = new ReadPassage(text);
    this.waiting.add(text, passage, likely);
    return passage;
  }

  *settle(): Generator<void> {
    for (let next = this.waiting.next(); next; next = this.waiting.next()) {
      this.lookAt(next);
      if (next.likely) yield;
    }
  }

  remove(passage: Passage): void {
    if (!(passage instanceof ReadPassage)) return;
    this.settleAll();
    this.gatherer.drop(passage.blocks);
    for (const block of passage.blocks) this.page.count(block, -1);
    this.moved++;
  }

  judge(passage: Passage): Mention[] {
    if (!(passage instanceof ReadPassage)) return [];
    const { revision } = this;
    if (passage.keptFor === 'mentions' && passage.judgedAt !== revision) {
      passage.verdict = [];
      // Most blocks are only there for what they say of their neighbours.
      for (const block of passage.blocks) if (block.candidates.length > 0) passage.verdict.push(...this.mentionsIn(block));
      passage.judgedAt = revision;
    }
    return passage.verdict;
  }

  private lookAt({ text, passage, likely }: Waiting<ReadPassage>): void {
    if (text === null) return this.gatherer.gap();
    const candidates = likely ? scan(this.matcher, text) : [];
    const blocks = candidates.length > 0 ? this.gatherer.withMentions(text, candidates) : this.gatherer.plain(text);
    const [first] = blocks;
    if (passage) passage.keptFor = candidates.length > 0 ? 'mentions' : first ? 'neighbours' : 'nothing';
    if (!first || !passage) return;
    // A copy is as long as it has to be: engines give a growing array room for sixteen.
    passage.blocks = blocks.slice();
    if (bearsOnEarlier(first)) this.moved++;
    for (const block of blocks) this.page.count(block, 1);
  }

  private settleAll(): void {
    if (this.waiting.isEmpty) return;
    for (const _ of this.settle());
  }

  private mentionsIn(block: Block): Mention[] {
    const questions = block.candidates.map((candidate): Question => ({ block, candidate }));
    const marked = questions.map((question) => this.judgement.marks(question));
    this.followLists(questions, marked);
    return questions.flatMap((question, index) => {
      const term = this.dictionary.terms[question.candidate.form.term]?.id;
      return marked[index] && term ? [new JudgedMention(term, this.judgement, question)] : [];
    });
  }

  /** What is marked speaks for its neighbours in a list, and a credential for the next one: first from left to right, then back. */
  private followLists(questions: Question[], marked: boolean[]): void {
    const follow = (index: number, from: number) => {
      const [question, other] = [questions[index], questions[from]];
      if (!question || !other || marked[index] || !marked[from]) return;
      if (!areListed(question.block.text, question.candidate, other.candidate) && !this.judgement.areCredentials(question.candidate, other.candidate)) return;
      const accompanied = { ...question, company: other.candidate };
      marked[index] = this.judgement.marks(accompanied);
      if (marked[index]) questions[index] = accompanied;
    };
    for (let index = 1; index < marked.length; index++) follow(index, index - 1);
    for (let index = marked.length - 2; index >= 0; index--) follow(index, index + 1);
  }
}

/** Whether a new block stands near enough to earlier mentions to change what they mean. */
function bearsOnEarlier(block: Block): boolean {
  const { previous } = block;
  return previous !== null && previous.candidates.length > 0 && block.order - previous.order <= Math.max(LINES_BEFORE, LINES_AFTER);
}

/** Builds what reading takes, unless it is there, in steps that may be taken one by one. */
export function* readingSteps(dictionary: Dictionary): Generator<void> {
  yield* matcherSteps(dictionary);
  yield* lexiconSteps(dictionary);
}

/** Opens a page for reading. What of `readingSteps` has not been taken is made up for at once. */
export function openReading(dictionary: Dictionary, context: PageContext): Reading {
  return new PageReading(dictionary, context);
}
