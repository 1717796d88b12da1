import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PlanView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ruleText } from './change-words';

/** Weights and rules that are others than before: what makes the same answers count otherwise. */
@Component({
  selector: 'erfa-rule-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <h2>{{ 'modelChanges.rules.heading' | text }}</h2>
    <p class="erfa-small erfa-soft">{{ 'modelChanges.rules.hint' | text }}</p>
    <ul class="erfa-gap-small">
      @for (rule of told(); track $index) {
        <li>
          <span class="erfa-strong">{{ rule.title }}</span> · {{ rule.words }}
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class RuleChanges {
  private readonly texts = inject(Texts);

  readonly plan = input.required<PlanView>();

  protected readonly told = computed(() =>
    this.plan().rules.map((rule) => {
      const { node } = rule;
      const title = node && ((this.texts.language() === 'en' && node.title.en) || node.title.da);
      return {
        title: node ? `${node.number} ${title}` : this.texts.text('modelChanges.curves.whole'),
        words: ruleText(this.texts, rule),
      };
    }),
  );
}
