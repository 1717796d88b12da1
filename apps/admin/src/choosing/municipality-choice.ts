import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  signal,
} from '@angular/core';
import type { MunicipalityAccessView } from '@erfa/api-client';
import { compareNames } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Announcer } from '../page/announcer';
import { Texts } from '../language/texts';

/** Which municipalities are invited: all of them in Danish order, to be searched and ticked. */
@Component({
  selector: 'erfa-municipality-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, TextPipe],
  template: `
    <div class="erfa-gap">
      <label class="form-label" for="choice-search">{{ 'roundForm.search' | text }}</label>
      <input
        class="form-input"
        id="choice-search"
        type="search"
        autocomplete="off"
        [value]="sought()"
        (input)="search($event)"
      />
    </div>
    <p class="erfa-mid erfa-soft erfa-gap-small" role="status">
      {{ 'roundForm.chosen' | count: chosen().length }}
    </p>
    <fieldset>
      <legend class="erfa-spoken">{{ 'roundForm.invited' | text }}</legend>
      <div class="list" tabindex="0" role="group" [attr.aria-label]="'roundForm.invited' | text">
        @for (municipality of rows(); track municipality.organisationId) {
          <div class="form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              [id]="'choose-' + municipality.organisationId"
              [checked]="ticked().has(municipality.organisationId)"
              (change)="toggle(municipality.organisationId)"
            />
            <label [attr.for]="'choose-' + municipality.organisationId">{{
              municipality.name
            }}</label>
          </div>
        } @empty {
          <p>{{ 'roundForm.nobodyFound' | text }}</p>
        }
      </div>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0.8rem 0 0;
      padding: 0;
      border: 0;
    }
    .list {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      gap: 0 1.6rem;
      max-height: 36rem;
      overflow-y: auto;
      padding: 1.2rem 1.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
    }
  `,
})
export class MunicipalityChoice {
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly municipalities = input.required<readonly MunicipalityAccessView[]>();
  /** Ids of the organisations that are ticked. */
  readonly chosen = model.required<readonly string[]>();

  protected readonly sought = signal('');
  protected readonly ticked = computed(() => new Set(this.chosen()));
  protected readonly rows = computed(() => {
    const sought = this.sought().trim().toLocaleLowerCase('da');
    return this.municipalities()
      .filter(({ name }) => name.toLocaleLowerCase('da').includes(sought))
      .sort((a, b) => compareNames('da')(a.name, b.name));
  });

  protected search(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
    this.announcer.say(this.texts.count('municipalities.found', this.rows().length));
  }

  protected toggle(id: string): void {
    this.chosen.update((chosen) =>
      chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
    );
  }
}
