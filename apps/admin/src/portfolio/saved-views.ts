import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { PortfolioService, type PortfolioSavedView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';
import { paramsOfQuery } from './portfolio-choice';

/** Views of the portfolio that somebody saved: opened, saved, renamed, shared and removed. */
@Component({
  selector: 'erfa-saved-views',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RowDialog, TextPipe],
  template: `
    @if (views().length > 0) {
      <div class="choose">
        <label class="form-label" for="portfolio-view">{{ 'portfolio.view.choose' | text }}</label>
        <select class="form-select" id="portfolio-view" (change)="open($event)">
          <option value="" [selected]="current() === null">
            {{ 'portfolio.view.none' | text }}
          </option>
          @for (view of views(); track view.id) {
            <option [value]="view.id" [selected]="view.id === current()?.id">
              {{ view.name }}
              @if (view.shared) {
                · {{ 'portfolio.view.sharedBy' | text: { name: view.ownerName } }}
              }
            </option>
          }
        </select>
      </div>
    }
    @if (current(); as view) {
      @if (view.mayChange) {
        <button type="button" class="erfa-link-button" (click)="edit(view)">
          {{ 'portfolio.view.change' | text }}
        </button>
      }
    } @else if (query() !== '') {
      <button type="button" class="erfa-link-button" (click)="add()">
        {{ 'portfolio.view.save' | text }}
      </button>
    }
    <erfa-row-dialog
      name="portfolio-view"
      [heading]="(draft()?.id ? 'portfolio.view.change' : 'portfolio.view.save') | text"
      [fields]="fields()"
      [ways]="ways"
      [(draft)]="draft"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 2.4rem;
      align-items: end;
    }
    .choose {
      min-width: 24rem;
    }
    .form-select {
      width: 100%;
      margin-top: 0.4rem;
    }
    .erfa-link-button {
      min-height: 4rem;
    }
  `,
})
export class SavedViews {
  private readonly api = inject(PortfolioService);
  private readonly texts = inject(Texts);
  readonly views = input.required<readonly PortfolioSavedView[]>();
  readonly mayShare = input.required<boolean>();
  /** What is shown now, as a view would keep it. */
  readonly query = input.required<string>();
  readonly opened = output<Record<string, string>>();
  readonly changed = output();

  protected readonly draft = signal<Row | null>(null);
  /** The view that is shown, if it is one that was saved. */
  protected readonly current = computed(
    () => this.views().find(({ query }) => query === this.query() && query !== '') ?? null,
  );
  protected readonly fields = computed<RowField[]>(() => [
    { key: 'name', label: 'portfolio.view.name', kind: 'text', required: true, longest: 60 },
    ...(this.mayShare()
      ? [
          {
            ...({ key: 'shared', label: 'portfolio.view.who', kind: 'choice' } as const),
            choices: [
              { value: 0, text: this.texts.text('portfolio.view.mine') },
              { value: 1, text: this.texts.text('portfolio.view.shared') },
            ],
          },
        ]
      : []),
  ]);
  protected readonly ways: RowWays = {
    save: async ({ id, version, name, shared, query }) => {
      const write = { name: String(name), query: String(query), shared: shared === 1 };
      await firstValueFrom(
        id === null
          ? this.api.portfolioAddView(write)
          : this.api.portfolioChangeView(id, write, { 'If-Match': `"${version}"` }),
      );
      this.changed.emit();
    },
    remove: async (id) => {
      await firstValueFrom(this.api.portfolioRemoveView(id));
      this.changed.emit();
    },
    current: async (id) => {
      const { views } = await firstValueFrom(this.api.portfolioRead());
      const view = views.find((one) => one.id === id);
      return view && rowOf(view);
    },
  };

  protected open(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const view = this.views().find(({ id }) => id === value);
    this.opened.emit(view ? paramsOfQuery(view.query) : {});
  }

  protected add(): void {
    this.draft.set({ id: null, version: 0, name: '', shared: 0, query: this.query() });
  }

  protected edit(view: PortfolioSavedView): void {
    this.draft.set(rowOf(view));
  }
}

const rowOf = ({ id, version, name, shared, query }: PortfolioSavedView): Row => ({
  ...{ id, version, name, query, shared: shared ? 1 : 0 },
});
