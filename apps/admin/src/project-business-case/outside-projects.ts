import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OutsideProjectView } from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { thousands } from './case-money';

/** Finished projects by name: what was planned, and what it became. */
@Component({
  selector: 'erfa-outside-projects',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, RouterLink, TextPipe],
  template: `
    <p class="erfa-small erfa-soft">{{ 'businessCase.outside.plannedBecame' | text }}</p>
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'businessCase.outside.plannedBecame' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'businessCase.outside.project' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'businessCase.outside.expense' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'businessCase.outside.months' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'businessCase.outside.benefit' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr erfaRow>
            <th erfaRowHead>
              <a [routerLink]="[base(), row.id]">{{ row.title }}</a>
              <small>{{ row.municipality }}</small>
            </th>
            <td class="erfa-number" [erfaCell]="'businessCase.outside.expense' | text">
              {{ row.expense }}
            </td>
            <td class="erfa-number" [erfaCell]="'businessCase.outside.months' | text">
              {{ row.months }}
            </td>
            <td class="erfa-number" [erfaCell]="'businessCase.outside.benefit' | text">
              {{ row.benefit }}
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    small {
      display: block;
      color: var(--erfa-soft);
      font-size: 1.4rem;
    }
  `,
})
export class OutsideProjects {
  private readonly texts = inject(Texts);
  readonly projects = input.required<readonly OutsideProjectView[]>();
  /** Address that the id of a project is added to. */
  readonly base = input.required<string>();

  protected readonly rows = computed(() => {
    const language = this.texts.language();
    const pair = (
      planned: number | null,
      became: number | null,
      say: (value: number) => string,
    ): string =>
      planned === null && became === null
        ? '–'
        : [planned, became].map((value) => (value === null ? '?' : say(value))).join(' → ');
    const money = (value: number): string => thousands(language, value * 100);
    const count = (value: number): string => formatNumber(language, value);
    return this.projects().map((project) => ({
      ...{ id: project.id, title: project.title, municipality: project.municipality },
      expense: pair(project.plannedExpense, project.becameExpense, money),
      months: pair(project.plannedMonths, project.becameMonths, count),
      benefit: pair(project.promisedBenefit, project.realisedBenefit, money),
    }));
  });
}
