import type { IndicatorWord } from "../lexicon/vocabulary.ts";
import type { Direction } from "../quantity.ts";
import { isDigitCode } from "../wording/fold.ts";
import type { Found } from "../wording/phrase-book.ts";

export interface FoundDirection {
  readonly direction: Direction;
  readonly start: number;
  readonly end: number;
}

/**
 * Weighs the words of a numerator or a name, told one after the other.
 *
 * Words of change ("riduzione", "incremento") go before what is counted; of what is counted the first noun decides
 * ("oneri per servizi" are oneri), unless a quality says the opposite ("reclami evasi"): then nothing does. Changes
 * of both kinds decide nothing either, nor do words that may be meant either way ("percentuale di riduzione").
 *
 * @source DOMAIN §3, "Direction"; the general vocabulary of the field is in the lexicons
 */
export class DirectionWords {
  private change: FoundDirection | undefined;
  private counted: FoundDirection | undefined;
  private quality: FoundDirection | undefined;
  private changesDiffer = false;
  private qualitiesDiffer = false;
  private isUndecided = false;
  private isLimited = false;

  constructor(private readonly text: string) {}

  /** Words are to be told in their order. */
  hear({ meaning, start, end }: Found<IndicatorWord>): void {
    // What follows a limit qualifies the count: "pratiche evase entro 5 gg"; a figure before a word does too: "(5 gg)".
    if (meaning.role === "limit" && start > 0) this.isLimited = true;
    if (this.isLimited || this.isBehindFigure(start)) return;
    switch (meaning.role) {
      case "change":
        this.change ??= { direction: meaning.direction, start, end };
        this.changesDiffer ||= this.change.direction !== meaning.direction;
        break;
      case "counted":
        this.counted ??= { direction: meaning.direction, start, end };
        break;
      case "quality":
        this.quality ??= { direction: meaning.direction, start, end };
        this.qualitiesDiffer ||= this.quality.direction !== meaning.direction;
        break;
      case "undecided":
        this.isUndecided = true;
        break;
      case "previous":
      case "division":
      case "inert":
      case "limit":
        break;
    }
  }

  private isBehindFigure(start: number): boolean {
    const before = this.text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1;
    return isDigitCode(this.text.charCodeAt(before));
  }

  /** @returns `undefined` where nothing is said, or nothing that decides */
  decide(): FoundDirection | undefined {
    const { change, counted, quality } = this;
    if (this.isUndecided || this.changesDiffer) return undefined;
    if (change !== undefined) return change;
    if (this.qualitiesDiffer) return undefined;
    if (counted === undefined || quality === undefined) return counted ?? quality;
    return counted.direction === quality.direction ? counted : undefined;
  }
}
