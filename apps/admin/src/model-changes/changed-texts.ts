import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PlanTextChangeView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { fieldText } from './change-words';

/** The texts of a question or group that read otherwise, as they were and as they are. */
@Component({
  selector: 'erfa-changed-texts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <h3>{{ 'modelChanges.texts.heading' | text }}</h3>
    <ul class="erfa-plain-list">
      @for (change of told(); track change.id) {
        <li>
          <p class="erfa-strong">{{ change.name }}</p>
          <dl class="erfa-then-now">
            <dt>{{ 'modelChanges.column.version' | text: { version: before() } }}</dt>
            <dd [attr.lang]="change.old ? change.language : null">
              {{ change.old || ('modelChanges.texts.nothing' | text) }}
            </dd>
            <dt>{{ 'modelChanges.column.version' | text: { version: after() } }}</dt>
            <dd [attr.lang]="change.new ? change.language : null">
              {{ change.new || ('modelChanges.texts.nothing' | text) }}
            </dd>
          </dl>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1.6rem;
      font-size: 1.5rem;
    }
    h3 {
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    p {
      margin: 0.8rem 0 0;
    }
  `,
})
export class ChangedTexts {
  private readonly texts = inject(Texts);

  readonly changes = input.required<readonly PlanTextChangeView[]>();
  /** Both versions, by number. */
  readonly before = input.required<number>();
  readonly after = input.required<number>();

  /** In the reader's language; where only the other one changed, in that, and it is said so. */
  protected readonly told = computed(() =>
    this.changes().map((change) => {
      const own = this.texts.language();
      const language = change.languages.includes(own) ? own : (change.languages[0] ?? own);
      const name = fieldText(this.texts, change);
      return {
        id: `${change.field} ${change.part ?? ''}`,
        name:
          change.languages.length > 1
            ? name
            : this.texts.text(`modelChanges.texts.only.${language}`, { name }),
        language,
        old: change.old[language],
        new: change.new[language],
      };
    }),
  );
}
