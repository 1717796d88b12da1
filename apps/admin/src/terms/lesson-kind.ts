import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LessonKind } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/outlines';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

const signs: Readonly<Record<LessonKind, IconName>> = {
  worked: 'check',
  conditional: 'info',
  failed: 'close',
};

/** Whether what a lesson tells of worked: a sign and words. */
@Component({
  selector: 'erfa-lesson-kind',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: ` <erfa-icon [name]="sign()" size="small" /><strong>{{ name() | text }}</strong> `,
  styles: `
    :host {
      display: inline-flex;
      gap: 0.6rem;
      align-items: center;
      vertical-align: bottom;
    }
    strong {
      font-weight: 600;
    }
  `,
})
export class LessonKindMark {
  readonly kind = input.required<LessonKind>();
  protected readonly sign = computed(() => signs[this.kind()]);
  protected readonly name = computed<TextKey>(() => `lessonWords.kind.${this.kind()}`);
}
