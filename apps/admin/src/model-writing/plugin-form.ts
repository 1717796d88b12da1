import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import type { Json } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { FieldTrouble } from './field-trouble';
import { SpecField } from './spec-field';

/** Which plugin scores the model, what each is for, and the settings of the one that was chosen. */
@Component({
  selector: 'erfa-plugin-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, LocalPipe, SpecField, TextPipe],
  template: `
    <label class="form-label" for="plugin">{{ 'writing.plugin.label' | text }}</label>
    <select class="form-select" id="plugin" [disabled]="keeper.readOnly()" (change)="look($event)">
      @if (!known()) {
        <option [value]="standing()" selected>{{ standing() }}</option>
      }
      @for (plugin of keeper.plugins(); track plugin.id) {
        <option [value]="plugin.id" [selected]="plugin.id === looked()">
          {{ plugin.title | local }}
        </option>
      }
    </select>
    @if (about(); as plugin) {
      <p class="erfa-gap-small">{{ plugin.manifest.description | local }}</p>
      @if (plugin.problem) {
        <p class="form-error-message">{{ 'writing.plugin.off' | text }}</p>
      }
      @if (plugin.id !== standing()) {
        <div class="erfa-tint erfa-gap-small">
          <p>{{ 'writing.plugin.means' | text }}</p>
          <p class="erfa-buttons erfa-gap-small">
            <button type="button" class="button button-secondary" (click)="take()">
              {{ 'writing.plugin.take' | text }}
            </button>
            <button type="button" class="erfa-link-button" (click)="looked.set(standing())">
              {{ 'dialog.cancel' | text }}
            </button>
          </p>
        </div>
      }
    } @else {
      <p class="form-error-message">{{ 'writing.plugin.gone' | text }}</p>
    }
    <erfa-field-trouble [node]="model()!.key" [field]="['scoring']" />
    <erfa-field-trouble [node]="model()!.key" [field]="['scoring', 'plugin']" />
    <erfa-field-trouble [node]="model()!.key" [field]="['scoring', 'version']" />
    @if (known(); as plugin) {
      <div class="fields" id="field-scoring-options" tabindex="-1">
        @for (option of plugin.manifest.options; track option.key) {
          <div>
            <erfa-spec-field
              [node]="model()!.key"
              [spec]="option"
              [field]="['scoring', 'options', option.key]"
            />
          </div>
        }
        @for (name of foreign(); track name) {
          <p>
            {{ 'writing.plugin.foreign' | text: { name } }}
            <button type="button" class="erfa-link-button" (click)="drop(name)">
              {{ 'writing.rows.remove' | text }}
            </button>
          </p>
        }
      </div>
    }
  `,
  styles: `
    .fields {
      display: grid;
      gap: 2rem;
      margin-top: 2rem;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class PluginForm {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly model = this.keeper.model;
  protected readonly standing = computed(() => this.model()?.scoring.plugin ?? '');
  /** The one that is looked at: taking another is an act of its own, since its settings are others. */
  protected readonly looked = linkedSignal(() => this.standing());
  protected readonly known = computed(() => this.pluginOf(this.standing()));
  protected readonly about = computed(() => this.pluginOf(this.looked()));
  /** Settings that the plugin does not know, of another plugin perhaps. */
  protected readonly foreign = computed(() => {
    const options = this.known()?.manifest.options ?? [];
    return Object.keys(this.model()?.scoring.options ?? {}).filter(
      (name) => !options.some(({ key }) => key === name),
    );
  });

  protected look(event: Event): void {
    this.looked.set((event.target as HTMLSelectElement).value);
  }

  /** Takes the plugin, with those of the settings that it knows too. */
  protected take(): void {
    const plugin = this.about();
    const model = this.model();
    if (!plugin || !model) return;
    const shared = Object.entries(model.scoring.options ?? {}).filter(([name]) =>
      plugin.manifest.options.some(({ key }) => key === name),
    );
    this.keeper.set(model.key, ['scoring'], {
      plugin: plugin.id,
      version: `^${plugin.version}`,
      ...(shared.length > 0 ? { options: Object.fromEntries(shared) as Json } : {}),
    });
  }

  protected drop(name: string): void {
    this.keeper.set(this.model()?.key ?? '', ['scoring', 'options', name], null);
  }

  private pluginOf(id: string) {
    return this.keeper.plugins().find((plugin) => plugin.id === id);
  }
}
