import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import { type LessonPart, lessonParts } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { leadTo } from '../page/lead-to';

/** What a lesson needs before all can read it, with what is there ticked off; each line leads to its field. */
@Component({
  selector: 'erfa-missing-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <section class="erfa-tint" aria-labelledby="missing-heading">
      <h2 id="missing-heading">
        {{ (missing().length === 0 ? 'lessonForm.whole' : 'lessonForm.missing') | text }}
      </h2>
      <p class="erfa-small erfa-soft">
        {{ (missing().length === 0 ? 'lessonForm.wholeText' : 'lessonForm.missingText') | text }}
      </p>
      <ul class="erfa-plain-list">
        @for (part of parts; track part) {
          <li>
            @if (missing().includes(part)) {
              <span class="room" aria-hidden="true"></span>
              <button type="button" class="erfa-link-button" (click)="lead(part)">
                {{ name(part) | text }}
              </button>
            } @else {
              <erfa-icon name="check" size="small" />
              <span
                ><span class="erfa-spoken">{{ 'lessonForm.done' | text }}: </span
                >{{ name(part) | text }}</span
              >
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    ul {
      margin-top: 1.2rem;
    }
    li {
      display: grid;
      grid-template-columns: 1.6rem minmax(0, 1fr);
      gap: 0.8rem;
      align-items: center;
      min-height: 2.8rem;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    .room {
      width: 1.2rem;
      height: 1.2rem;
      border: 1px solid var(--erfa-edge);
      border-radius: 50%;
      background: #fff;
    }
  `,
})
export class MissingList {
  private readonly document = inject(DOCUMENT);
  readonly missing = input.required<readonly LessonPart[]>();
  protected readonly parts = lessonParts;

  protected name(part: LessonPart): `lessonForm.${LessonPart}` {
    return `lessonForm.${part}`;
  }

  protected lead(part: LessonPart): void {
    leadTo(this.document, part);
  }
}
