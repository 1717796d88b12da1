import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AdoptionsService, type RecalledAdoptionView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { SeenNotice } from './seen-notice';

/** A lesson in use here was recalled: why, and that somebody has seen it. */
@Component({
  selector: 'erfa-recalled-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, RouterLink, SeenNotice, TextPipe],
  template: `
    @let lesson = recalled();
    @let day = lesson.recalledAt | erfaDate;
    <erfa-seen-notice
      permission="lesson.adopt"
      [heading]="'overview.recalled.heading' | text"
      [about]="title()"
      [see]="see"
      (seen)="seen.emit()"
    >
      @if (lesson.textHidden) {
        {{
          'overview.recalled.hiddenText'
            | text: { municipality: lesson.originName, day, reason: lesson.reason }
        }}
      } @else {
        {{ 'overview.recalled.text' | text: { title: lesson.title, day, reason: lesson.reason } }}
      }
      <a erfaOnwards [routerLink]="['/lessons', lesson.lessonId]"
        >{{ 'overview.recalled.read' | text }}<span class="erfa-spoken">: {{ title() }}</span></a
      >
    </erfa-seen-notice>
  `,
})
export class RecalledNotice {
  private readonly api = inject(AdoptionsService);
  private readonly texts = inject(Texts);
  readonly recalled = input.required<RecalledAdoptionView>();
  /** Somebody here has seen it. */
  readonly seen = output();
  protected readonly title = computed(() => {
    const { textHidden, title } = this.recalled();
    return textHidden ? this.texts.text('overview.recalled.hidden') : title;
  });
  protected readonly see = () => this.api.adoptionsSeeRecall(this.recalled().adoptionId);
}
