import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type MunicipalityAccessView, peopleMunicipalitiesResource } from '@erfa/api-client';
import { compareNames } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { InviteDialog } from './invite-dialog';

/** Kommuner: how many have access where, and whom to invite first. */
@Component({
  selector: 'erfa-municipalities-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, InviteDialog, PageHeader, Problem, TextPipe, Waiting],
  template: `
    <erfa-page-header
      [heading]="'places.municipalities' | text"
      [lead]="'municipalities.lead' | text"
    />
    @if (municipalities.error(); as error) {
      <erfa-problem [error]="error" (retry)="municipalities.reload()" />
    } @else if (!municipalities.hasValue()) {
      <erfa-waiting />
    } @else {
      <div class="erfa-gap">
        <label class="form-label" for="municipality-search">{{
          'municipalities.search' | text
        }}</label>
        <input
          class="form-input"
          id="municipality-search"
          type="search"
          autocomplete="off"
          [value]="sought()"
          (input)="search($event)"
        />
      </div>
      <div class="form-group-checkbox erfa-gap-small">
        <input
          class="form-checkbox"
          type="checkbox"
          id="only-missing"
          [checked]="onlyMissing()"
          (change)="onlyMissing.set(!onlyMissing())"
        />
        <label for="only-missing">{{ 'municipalities.missing' | text }}</label>
      </div>
      <p class="erfa-mid erfa-soft erfa-gap-small" role="status">
        {{ 'municipalities.found' | count: rows().length }}
      </p>
      <table erfaTable>
        <caption class="erfa-spoken">
          {{
            'places.municipalities' | text
          }}
        </caption>
        <thead>
          <tr erfaRow>
            <th erfaColumn>{{ 'participants.column.municipality' | text }}</th>
            <th erfaColumn class="erfa-number">
              {{ 'municipalities.column.administrators' | text }}
            </th>
            <th erfaColumn class="erfa-number">{{ 'municipalities.column.invited' | text }}</th>
            <th erfaColumn>
              <span class="erfa-spoken">{{ 'municipalities.column.acts' | text }}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.organisationId) {
            <tr erfaRow>
              <th erfaRowHead>{{ row.name }}</th>
              <td class="erfa-number" [erfaCell]="'municipalities.column.administrators' | text">
                {{ row.administrators }}
              </td>
              <td class="erfa-number" [erfaCell]="'municipalities.column.invited' | text">
                {{ row.invited }}
              </td>
              <td erfaCell class="erfa-acts">
                <button
                  type="button"
                  class="erfa-link-button"
                  [attr.aria-label]="('municipalities.invite' | text) + ': ' + row.name"
                  (click)="inviting.set(row)"
                >
                  {{ 'municipalities.invite' | text }}
                </button>
              </td>
            </tr>
          }
        </tbody>
      </table>
      <erfa-invite-dialog [(municipality)]="inviting" (invited)="invited($event)" />
    }
  `,
})
export class MunicipalitiesPage {
  private readonly announcer = inject(Announcer);
  protected readonly municipalities = peopleMunicipalitiesResource();
  protected readonly sought = signal('');
  protected readonly onlyMissing = signal(false);
  protected readonly inviting = signal<MunicipalityAccessView | null>(null);
  protected readonly rows = computed(() => {
    const all = this.municipalities.hasValue() ? this.municipalities.value().municipalities : [];
    const sought = this.sought().trim().toLocaleLowerCase('da');
    return all
      .filter(({ name }) => name.toLocaleLowerCase('da').includes(sought))
      .filter(({ administrators }) => !this.onlyMissing() || administrators === 0)
      .sort((a, b) => compareNames('da')(a.name, b.name));
  });

  protected search(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
  }

  protected invited(sentence: string): void {
    this.announcer.show(sentence);
    this.municipalities.reload();
  }
}
