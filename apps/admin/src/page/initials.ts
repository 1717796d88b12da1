import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** First letters of a name's first and last word: *Sanne Lykkegaard* → SL. Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('da') ?? '').join('');
}

/** A ring with a person's initials, beside the name; it says nothing by itself. */
@Component({
  selector: 'erfa-initials',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span aria-hidden="true">{{ letters() }}</span>`,
  styles: `
    span {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      width: 2.8rem;
      height: 2.8rem;
      border: 2px solid var(--erfa-ink);
      border-radius: 50%;
      background: #fff;
      font-size: 1.1rem;
      line-height: 1;
      font-weight: 600;
    }
  `,
})
export class Initials {
  readonly name = input.required<string>();
  protected readonly letters = computed(() => initialsOf(this.name()));
}
