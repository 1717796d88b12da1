import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { PublishedAdoptionView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { formatMonth, formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { adoptionSigns, adoptionStatus } from './adoption-words';

/** Who has taken a lesson up, what they changed, and what came of it, in their own words. */
@Component({
  selector: 'erfa-adoptions-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, Icon, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'adoption.heading.none' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'adoption.column.municipality' | text }}</th>
          <th erfaColumn>{{ 'adoption.column.status' | text }}</th>
          <th erfaColumn>{{ 'adoption.column.changed' | text }}</th>
          <th erfaColumn>{{ 'adoption.column.outcome' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (adoption of adoptions(); track adoption.id) {
          <tr erfaRow>
            <th erfaRowHead>
              {{ adoption.municipality.name }}
              @if (adoption.own) {
                <span class="erfa-soft">({{ 'adoption.you' | text }})</span>
              }
              @if (adoption.contactName) {
                <small>{{ 'adoption.ask' | text: { name: adoption.contactName } }}</small>
              }
            </th>
            <td [erfaCell]="'adoption.column.status' | text">
              <span class="status">
                <erfa-icon [name]="signs[adoption.status]" size="small" />{{
                  statusName(adoption.status) | text
                }}
              </span>
            </td>
            <td [erfaCell]="'adoption.column.changed' | text">
              <bdi>{{ changed(adoption) }}</bdi>
              @if (adoption.whyChanged) {
                <small
                  ><bdi>{{ 'adoption.why' | text: { why: adoption.whyChanged } }}</bdi></small
                >
              }
              @if (adoption.copied) {
                <small
                  ><bdi>{{ 'adoption.copied' | text: { copied: adoption.copied } }}</bdi></small
                >
              }
            </td>
            <td [erfaCell]="'adoption.column.outcome' | text">
              @for (words of outcomes(adoption); track $index) {
                <bdi class="said">{{ 'adoption.said' | text: { words } }}</bdi>
              }
              @if (measured(adoption); as words) {
                <small
                  ><bdi>{{ words }}</bdi></small
                >
              }
              @if (outcomes(adoption).length === 0) {
                <span class="erfa-soft">{{ askedAgain(adoption) }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    .status {
      display: inline-flex;
      gap: 0.6rem;
      align-items: center;
      white-space: nowrap;
    }
    td,
    th {
      overflow-wrap: anywhere;
    }
    thead th {
      overflow-wrap: normal;
    }
    td {
      white-space: pre-line;
    }
    .said {
      display: block;
    }
  `,
})
export class AdoptionsTable {
  private readonly texts = inject(Texts);
  readonly adoptions = input.required<readonly PublishedAdoptionView[]>();
  protected readonly signs = adoptionSigns;
  protected readonly statusName = adoptionStatus;

  /** What they changed; that nothing was changed is only known of those who have begun. */
  protected changed({ changed, status }: PublishedAdoptionView): string {
    if (changed) return changed;
    return status === 'implemented' || status === 'creating-value'
      ? this.texts.text('adoption.unchanged')
      : '–';
  }

  protected outcomes({ outcome, status, abandonedWhy }: PublishedAdoptionView): string[] {
    return [outcome, status === 'abandoned' ? abandonedWhy : ''].filter(Boolean);
  }

  protected measured(adoption: PublishedAdoptionView): string {
    const { measure, measureBefore: before, measureAfter: after } = adoption;
    if (before !== null && after !== null)
      return this.texts.text('adoption.measured', {
        measure,
        before: this.number(before),
        after: this.number(after),
      });
    if (after !== null)
      return this.texts.text('adoption.measuredAfter', { measure, after: this.number(after) });
    return before === null
      ? measure
      : this.texts.text('adoption.measuredBefore', { measure, before: this.number(before) });
  }

  protected askedAgain({ askAgainOn }: PublishedAdoptionView): string {
    if (askAgainOn === null) return '–';
    const month = formatMonth(this.texts.language(), askAgainOn);
    return this.texts.text('adoption.askedAgain', { month });
  }

  private number(value: number): string {
    const digits = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
    return formatNumber(this.texts.language(), value, Math.min(digits, 6));
  }
}
