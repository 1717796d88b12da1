import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { draftsListResource, type DraftSummaryView } from '@erfa/api-client';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import type { TextKey } from '../language/text-key';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';

/** Drafts of models: how far each is, and who was there last. Discarded ones fold away below. */
@Component({
  selector: 'erfa-drafts-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, MomentPipe, Problem, RouterLink, StatusTag, TextPipe, Waiting],
  template: `
    <h2>{{ 'models.drafts.heading' | text }}</h2>
    @if (drafts.error(); as error) {
      <erfa-problem [error]="error" (retry)="drafts.reload()" />
    } @else if (!drafts.hasValue()) {
      <erfa-waiting />
    } @else if (written().length === 0) {
      <p class="erfa-gap-small erfa-soft">{{ 'models.drafts.none' | text }}</p>
    } @else {
      <table erfaTable class="erfa-gap-small">
        <caption class="erfa-spoken">
          {{
            'models.drafts.heading' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'models.column.model' | text }}</th>
            <th erfaColumn class="erfa-number">{{ 'models.column.version' | text }}</th>
            <th erfaColumn class="erfa-number">{{ 'models.column.questions' | text }}</th>
            <th erfaColumn>{{ 'models.drafts.state' | text }}</th>
            <th erfaColumn>{{ 'models.drafts.changed' | text }}</th>
          </tr>
        </thead>
        <tbody>
          @for (draft of written(); track draft.id) {
            <tr erfaRow>
              <th erfaRowHead>
                <a [routerLink]="['/models/drafts', draft.id]">{{ name(draft) }}</a>
                @if (draft.predecessor; as before) {
                  &ngsp;<span class="after">{{
                    (before.retiredAt === null
                      ? 'models.drafts.follows'
                      : 'models.drafts.followsRetired'
                    ) | text: { version: before.version }
                  }}</span>
                }
              </th>
              <td class="erfa-number" [erfaCell]="'models.column.version' | text">
                {{ draft.version }}
              </td>
              <td class="erfa-number" [erfaCell]="'models.column.questions' | text">
                {{ draft.questionCount }}
              </td>
              <td [erfaCell]="'models.drafts.state' | text">
                <erfa-status-tag [status]="status(draft)">{{
                  stateName(draft) | text
                }}</erfa-status-tag>
              </td>
              <td [erfaCell]="'models.drafts.changed' | text">
                {{
                  'models.drafts.changedBy'
                    | text: { moment: draft.updatedAt | erfaMoment, name: draft.updatedBy }
                }}
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
    @if (discarded().length > 0) {
      <details class="erfa-gap-small">
        <summary>{{ 'models.drafts.discarded' | count: discarded().length }}</summary>
        <ul class="erfa-gap-small">
          @for (draft of discarded(); track draft.id) {
            <li>
              <a [routerLink]="['/models/drafts', draft.id]">{{ name(draft) }}</a>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    .after {
      display: block;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      font-weight: 400;
    }
    summary {
      cursor: pointer;
    }
  `,
})
export class DraftsList {
  private readonly texts = inject(Texts);

  protected readonly drafts = draftsListResource();
  /** What is published stands among the published. */
  private readonly all = computed(() =>
    (this.drafts.hasValue() ? this.drafts.value().drafts : []).filter(
      ({ publishedId }) => publishedId === null,
    ),
  );
  protected readonly written = computed(() =>
    this.all().filter(({ discardedAt }) => discardedAt === null),
  );
  protected readonly discarded = computed(() =>
    this.all().filter(({ discardedAt }) => discardedAt !== null),
  );

  /** Its title in the language chosen, or the other; its key while it has none. */
  protected name({ title, key }: DraftSummaryView): string {
    const [first, second] =
      this.texts.language() === 'en' ? [title.en, title.da] : [title.da, title.en];
    return first || second || key;
  }

  protected status({ approval }: DraftSummaryView): Status {
    if (approval === 'approved') return 'done';
    if (approval === 'sent-back') return 'attention';
    return approval === 'pending' ? 'active' : 'later';
  }

  protected stateName({ approval }: DraftSummaryView): TextKey {
    return `models.drafts.states.${approval ?? 'writing'}`;
  }
}
