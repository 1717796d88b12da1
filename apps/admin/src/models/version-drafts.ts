import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { draftsListResource } from '@erfa/api-client';
import { labLink } from '../lab/lab-tabs';
import { TextPipe } from '../language/text-pipes';

/**
 * The drafts on both sides of a published version: what it was written from, with what came of every question, and those of the next
 * one, so that nobody begins another by mistake.
 */
@Component({
  selector: 'erfa-version-drafts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    @if (before(); as from) {
      <p class="erfa-gap">
        {{ 'models.from.words' | text }}
        <a [routerLink]="['/models', from.id]">{{
          'models.from.version' | text: { version: from.version }
        }}</a>
        ·
        <a [routerLink]="from.changes">{{ 'models.from.changes' | text }}</a>
      </p>
    }
    @if (!newer() && following().length > 0) {
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
export class VersionDrafts {
  /** Id of the published version. */
  readonly model = input.required<string>();
  /** Whether a newer version is in use, so that none is begun with this one. */
  readonly newer = input(false);
  private readonly source = draftsListResource();
  private readonly drafts = computed(() =>
    this.source.hasValue() ? this.source.value().drafts : [],
  );
  protected readonly before = computed(() => {
    const written = this.drafts().find(({ publishedId }) => publishedId === this.model());
    return written?.predecessor
      ? { ...written.predecessor, changes: labLink(written.id, 'changes') }
      : null;
  });
  protected readonly following = computed(() =>
    this.drafts().filter(
      ({ predecessor, discardedAt, publishedId }) =>
        predecessor?.id === this.model() && discardedAt === null && publishedId === null,
    ),
  );
}
