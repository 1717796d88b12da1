import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ReviewedLessonView } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** What one of KL's editors may do with a lesson as it stands; the same in the list and on the lesson's own page. */
@Component({
  selector: 'erfa-editor-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <p class="erfa-buttons">
      @for (act of acts(); track act.name) {
        <button
          type="button"
          class="erfa-link-button"
          [attr.aria-label]="(act.name | text) + ': ' + title()"
          (click)="act.go()"
        >
          {{ act.name | text }}
        </button>
      }
    </p>
  `,
})
export class EditorActs {
  readonly lesson = input.required<ReviewedLessonView>();
  /** As it is called on the page. */
  readonly title = input.required<string>();
  /** It is read as it stands, and shown first or not. */
  readonly reviewed = output<boolean>();
  readonly merging = output();
  /** It is recalled, or what was recalled is hidden. */
  readonly recalling = output();
  readonly restoring = output();

  protected readonly acts = computed<readonly { name: TextKey; go: () => void }[]>(() => {
    const { state, reviewedAt, featured, asked, textHidden } = this.lesson();
    const recall = (name: 'recall' | 'hide') => ({
      name: `lessonEditing.act.${name}` as const,
      go: () => this.recalling.emit(),
    });
    if (asked || state === 'recalled' || state === 'merged') {
      const name = asked ? 'lessonEditing.asked.restore' : 'lessonEditing.act.restore';
      const restore = { name, go: () => this.restoring.emit() } as const;
      return state === 'recalled' && !textHidden ? [restore, recall('hide')] : [restore];
    }
    if (state !== 'shared') return [];
    const unread = reviewedAt === null;
    // Featuring an unread one says that it marks it as read.
    const feature = featured ? 'unfeature' : unread ? 'featureRead' : 'feature';
    return [
      ...(unread
        ? [{ name: 'lessonEditing.act.seen' as const, go: () => this.reviewed.emit(featured) }]
        : []),
      { name: `lessonEditing.act.${feature}`, go: () => this.reviewed.emit(!featured) },
      { name: 'lessonEditing.act.merge', go: () => this.merging.emit() },
      recall('recall'),
    ];
  });
}

/** What is announced when a lesson was marked as read, featured or not. */
export function saidOf(
  lesson: ReviewedLessonView,
  featured: boolean,
): 'seen' | 'featured' | 'featuredRead' | 'unfeatured' {
  if (featured === lesson.featured) return 'seen';
  if (!featured) return 'unfeatured';
  return lesson.reviewedAt === null ? 'featuredRead' : 'featured';
}
