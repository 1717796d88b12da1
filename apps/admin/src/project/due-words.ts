import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { DatePipe } from '../language/format-pipes';
import { isoDay } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { StatusTag } from '../progress/status-tag';

/** When a measurement is due, in words: today, or since when it is missing, which catches the eye. */
@Component({
  selector: 'erfa-due-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, StatusTag, TextPipe],
  template: `
    @if (due() < today) {
      <erfa-status-tag status="attention">{{
        'followUp.waitsFor' | text: { day: (due() | erfaDate: 'short') }
      }}</erfa-status-tag>
    } @else {
      {{ 'followUp.dueToday' | text }}
    }
  `,
})
export class DueWords {
  /** ISO date; today or before. */
  readonly due = input.required<string>();
  protected readonly today = isoDay(Date.now());
}
