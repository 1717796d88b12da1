import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { locales } from '../language/language';
import { Texts } from '../language/texts';
import { Initials } from '../page/initials';
import { type Topic, voicesOf } from './topics';

/** Who answered what: rings with names above the steps, and the same in a sentence. */
@Component({
  selector: 'erfa-voices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Initials],
  template: `
    @if (columns().length > 0) {
      <p class="erfa-spoken">{{ sentence() }}</p>
      <div class="picture" aria-hidden="true">
        @for (column of columns(); track column.step.value) {
          <div [class]="column.shade">
            <div class="rings">
              @for (voice of column.voices; track $index) {
                <span class="ring">
                  <erfa-initials [name]="voice.name" />
                  <span class="name">{{ voice.short }}</span>
                </span>
              }
            </div>
            <div class="step">{{ column.step.value }}</div>
          </div>
        }
      </div>
    }
  `,
  styleUrl: './voices.scss',
})
export class Voices {
  private readonly texts = inject(Texts);
  readonly topic = input.required<Topic>();
  /** Names for little room, by person. */
  readonly short = input.required<ReadonlyMap<string, string>>();

  protected readonly columns = computed(() => {
    const columns = voicesOf(this.topic(), this.short());
    const taken = columns.flatMap(({ voices }, index) => (voices.length > 0 ? index : []));
    const [from, to] = [taken[0] ?? Infinity, taken.at(-1) ?? -Infinity];
    return columns.map((column, index) => ({
      ...column,
      shade: [
        'column',
        `level-${column.step.value}`,
        index >= from && index <= to ? 'within' : '',
        index === from ? 'from' : '',
        index === to ? 'to' : '',
      ].join(' '),
    }));
  });
  /** `Birgitte: 2, Aisha og Lone: 4, Peter: 5`. */
  protected readonly sentence = computed(() => {
    const list = new Intl.ListFormat(locales[this.texts.language()], { type: 'conjunction' });
    return this.columns()
      .filter(({ voices }) => voices.length > 0)
      .map(({ step, voices }) => `${list.format(voices.map(({ short }) => short))}: ${step.value}`)
      .join(', ');
  });
}
