import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { draftsListResource } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';

/** The drafts of the version after a published one, so that nobody begins another by mistake. */
@Component({
  selector: 'erfa-next-drafts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    @if (following().length > 0) {
      <p class="erfa-gap">
        {{ 'models.next.underWay' | text }}
        @for (draft of following(); track draft.id) {
          <a [routerLink]="['/models/drafts', draft.id]">{{
            'models.next.draft' | text: { version: draft.version, name: draft.updatedBy }
          }}</a>
          {{ $last ? '' : ' · ' }}
        }
      </p>
    }
  `,
})
export class NextDrafts {
  /** Id of the published version. */
  readonly model = input.required<string>();
  private readonly drafts = draftsListResource();
  protected readonly following = computed(() =>
    (this.drafts.hasValue() ? this.drafts.value().drafts : []).filter(
      ({ predecessor, discardedAt, publishedId }) =>
        predecessor?.id === this.model() && discardedAt === null && publishedId === null,
    ),
  );
}
