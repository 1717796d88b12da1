import { Injectable } from '@nestjs/common';

/** Characters kept at most; a comparison has some ten thousand. */
const most = 16_000_000;

/** Comparisons as they go over the wire, by what they are made from; those asked for longest ago make room. */
@Injectable()
export class ComparisonAnswers {
  private readonly answers = new Map<string, string>();
  private characters = 0;

  /** The answer kept under the key, or else what `make` makes, which is kept from then on. Nothing is kept of what throws. */
  async keep(key: string, make: () => Promise<string>): Promise<string> {
    const known = this.take(key);
    const answer = known ?? (await make());
    // Made by two at once: the one kept first goes.
    this.take(key);
    this.answers.set(key, answer);
    this.characters += key.length + answer.length;
    for (const oldest of this.answers.keys()) {
      if (this.characters <= most) break;
      this.take(oldest);
    }
    return answer;
  }

  private take(key: string): string | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined) return undefined;
    this.answers.delete(key);
    this.characters -= key.length + answer.length;
    return answer;
  }
}
