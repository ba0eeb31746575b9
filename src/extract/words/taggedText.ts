import type { Span } from '../../model/evidence.ts';
import type { Sight } from './sight.ts';
import { eachWord, isPlainGap } from './tokens.ts';
import type { Weigher } from './weigher.ts';

const NONE: ReadonlySet<string> = new Set();
const UNKNOWN = -2;

/** A word of a tagged text; punctuation is none of it. Made by the hundred, so that its fields are ordinary ones. */
export class Tagged implements Span {
  readonly start: number;
  readonly end: number;
  private readonly text: TaggedText;
  private readonly at: number;
  private written: string | null;

  constructor(text: TaggedText, at: number, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.at = at;
    this.written = null;
  }

  get word(): string {
    this.written ??= this.text.text.slice(this.start, this.end);
    return this.written;
  }

  get tags(): ReadonlySet<string> {
    return this.text.tagsAt(this.at);
  }
}

/** A text whose words are given their classes. Each is worked out when it is first asked for, and most never are. */
export class TaggedText {
  readonly text: string;
  readonly #weigher: Weigher;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  /** The class of each word, or `UNKNOWN`. */
  readonly #given: number[];
  readonly #sights: (Sight | null)[];
  #words: readonly Tagged[] | null = null;

  constructor(text: string, weigher: Weigher) {
    this.text = text;
    this.#weigher = weigher;
    const starts: number[] = [];
    const ends: number[] = [];
    eachWord(text, (start, end) => {
      starts.push(start);
      ends.push(end);
    });
    this.#starts = starts;
    this.#ends = ends;
    this.#given = starts.map(() => UNKNOWN);
    this.#sights = starts.map(() => null);
  }

  get words(): readonly Tagged[] {
    this.#words ??= this.#starts.map((start, at) => new Tagged(this, at, start, this.#ends[at] ?? start));
    return this.#words;
  }

  /** The tags of the word that begins at an offset; null where none begins there. */
  tagsFrom(start: number): ReadonlySet<string> | null {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const begins = this.#starts[middle] ?? 0;
      if (begins === start) return this.tagsAt(middle);
      if (begins < start) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  tagsAt(at: number): ReadonlySet<string> {
    if (!this.#isGiven(at)) this.#giveUpTo(at);
    return this.#weigher.classes[this.#given[at] ?? UNKNOWN] ?? NONE;
  }

  /** Whether a mark stands between a word and the one before it, or nothing is before it. */
  #opens(at: number): boolean {
    return at === 0 || !isPlainGap(this.text, this.#ends[at - 1] ?? 0, this.#starts[at] ?? 0);
  }

  #sightOf(at: number): Sight | null {
    const known = this.#sights[at];
    if (known !== null) return known ?? null;
    const word = this.text.slice(this.#starts[at], this.#ends[at]);
    const sight = this.#weigher.sightOf(word, this.#opens(at));
    this.#sights[at] = sight;
    return sight;
  }

  /** Whether the class of a word is known, or needs no weighing. */
  #isGiven(at: number): boolean {
    if (this.#given[at] !== UNKNOWN) return true;
    const certain = this.#sightOf(at)?.certain ?? -1;
    if (certain === -1) return false;
    this.#given[at] = certain;
    return true;
  }

  /** Whether the classes that a word hangs on are known: of the two before it, as far back as a mark. */
  #isReady(at: number): boolean {
    if (this.#opens(at)) return true;
    return this.#isGiven(at - 1) && (this.#opens(at - 1) || this.#isGiven(at - 2));
  }

  #giveUpTo(at: number): void {
    let from = at;
    while (!this.#isReady(from)) from--;
    for (; from <= at; from++) if (!this.#isGiven(from)) this.#give(from);
  }

  #give(at: number): void {
    const own = this.#sightOf(at);
    if (!own) return;
    const last = at + 1 >= this.#starts.length;
    const opens = this.#opens(at);
    this.#given[at] = this.#weigher.weigh(
      own,
      at > 0 ? this.#sightOf(at - 1) : null,
      last ? null : this.#sightOf(at + 1),
      opens,
      last || this.#opens(at + 1),
      opens ? -1 : (this.#given[at - 1] ?? -1),
      opens || this.#opens(at - 1) ? -1 : (this.#given[at - 2] ?? -1),
    );
  }
}
