import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { LocalText } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import type { FormSpec } from './form-spec';
import { KeyForm } from './key-form';
import { PluginForm } from './plugin-form';
import { freshKey } from './scale-spec';
import { ScalesForm } from './scales-form';
import { SpecField } from './spec-field';
import { TextPair } from './text-pair';

/** Everything that is written of the model as a whole. */
@Component({
  selector: 'erfa-model-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [KeyForm, PluginForm, ScalesForm, SpecField, TextPair, TextPipe],
  template: `
    @if (model(); as model) {
      <erfa-text-pair
        [node]="model.key"
        [field]="['title']"
        [label]="'writing.field.modelTitle' | text"
        [rows]="1"
        [required]="true"
      />
      <erfa-text-pair
        [node]="model.key"
        [field]="['description']"
        [label]="'writing.field.description' | text"
        [rows]="4"
      />
      <section aria-labelledby="scales-heading">
        <h3 id="scales-heading">{{ 'writing.part.scales' | text }}</h3>
        <erfa-scales-form />
      </section>
      <section aria-labelledby="scoring-heading">
        <h3 id="scoring-heading">{{ 'writing.part.scoring' | text }}</h3>
        <erfa-plugin-form />
      </section>
      <section aria-labelledby="about-heading">
        <h3 id="about-heading">{{ 'writing.part.about' | text }}</h3>
        <div class="fields">
          @for (spec of about(); track spec.key) {
            <div><erfa-spec-field [node]="model.key" [spec]="spec" [field]="[spec.key]" /></div>
          }
          <div><erfa-key-form [key]="model.key" /></div>
        </div>
      </section>
    }
  `,
  styles: `
    :host,
    .fields {
      display: grid;
      gap: 2rem;
    }
    h3 {
      margin: 1.2rem 0;
    }
  `,
})
export class ModelForm {
  private readonly texts = inject(Texts);
  protected readonly model = inject(DraftKeeper).model;

  /** Made anew for a language: the titles of these fields are the app's own texts. */
  protected readonly about = computed<readonly FormSpec[]>(() => {
    const named = (key: string) => ({ key, title: this.both(key), help: this.both(`${key}Help`) });
    return [
      { ...named('licence'), kind: 'line' },
      {
        ...named('sources'),
        kind: 'table',
        columns: [
          { ...named('sourceTitle'), key: 'title', kind: 'line' },
          { ...named('year'), kind: 'year' },
          { ...named('url'), kind: 'line' },
          { ...named('note'), kind: 'text', default: null },
        ],
        fresh: () => ({ title: '' }),
      },
      {
        ...named('axes'),
        kind: 'table',
        columns: [
          { ...named('axisKey'), key: 'key', kind: 'key', default: null },
          { ...named('axisTitle'), key: 'title', kind: 'text', default: null },
        ],
        fresh: (rows) => ({ key: freshKey(rows, 'axis'), title: { da: '', en: '' } }),
      },
    ];
  });

  private both(key: string): LocalText {
    const words = this.texts.text(`writing.about.${key}` as 'writing.about.licence');
    return { da: words, en: words };
  }
}
