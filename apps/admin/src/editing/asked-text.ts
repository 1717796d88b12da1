import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AskedRestorationView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** The corrected text that the author of a recalled lesson asks KL to restore; nobody else reads it before. */
@Component({
  selector: 'erfa-asked-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TextPipe],
  template: `
    @let text = asked();
    <div class="erfa-tint">
      <p class="erfa-strong">
        {{ 'lessonEditing.asked.heading' | text: { day: (text.askedAt | erfaDate) } }}
      </p>
      <h3>
        <bdi>{{ text.title }}</bdi>
      </h3>
      <details>
        <summary>{{ 'lessonEditing.asked.read' | text }}</summary>
        <dl>
          @for (part of parts; track part) {
            @if (text[part]) {
              <dt>{{ nameOf(part) | text }}</dt>
              <dd>
                <bdi>{{ text[part] }}</bdi>
              </dd>
            }
          }
        </dl>
      </details>
    </div>
  `,
  styles: `
    h3 {
      margin: 0.8rem 0;
      font-size: 1.8rem;
      line-height: 2.6rem;
      overflow-wrap: anywhere;
    }
    dt {
      margin-top: 1.2rem;
      font-weight: 600;
    }
    dd {
      margin: 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AskedText {
  readonly asked = input.required<AskedRestorationView>();
  protected readonly parts = [
    'context',
    'recommendation',
    'happened',
    'cause',
    'applies',
    'notApplies',
  ] as const;

  protected nameOf(part: (typeof this.parts)[number]): TextKey {
    return `lessonForm.${part}`;
  }
}
