import {
  ChangeDetectionStrategy,
  Component,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { ModelsService, type ModelView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Publishes a model from its file, with the golden cases that have to come out first. */
@Component({
  selector: 'erfa-publish-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog [heading]="'models.publish.heading' | text" [(open)]="open">
      <p>{{ 'models.publish.means' | text }}</p>
      <div class="erfa-gap">
        <label class="form-label" for="publish-model">{{ 'models.publish.model' | text }}</label>
        <span class="form-hint" id="publish-model-hint">{{
          'models.publish.modelHint' | text
        }}</span>
        @if (missing()) {
          <p class="form-error-message" id="publish-model-fault" role="alert">
            {{ 'models.publish.modelMissing' | text }}
          </p>
        }
        <input
          #modelField
          class="form-input"
          id="publish-model"
          type="file"
          accept=".yaml,.yml,.json"
          [attr.aria-invalid]="missing()"
          [attr.aria-describedby]="
            missing() ? 'publish-model-hint publish-model-fault' : 'publish-model-hint'
          "
          (change)="missing.set(false)"
        />
      </div>
      <div class="erfa-gap">
        <label class="form-label" for="publish-golden">{{ 'models.publish.golden' | text }}</label>
        <span class="form-hint" id="publish-golden-hint">{{
          'models.publish.goldenHint' | text
        }}</span>
        <input
          #goldenField
          class="form-input"
          id="publish-golden"
          type="file"
          multiple
          accept=".yaml,.yml,.json"
          aria-describedby="publish-golden-hint"
        />
      </div>
      @if (attempt.problem(); as trouble) {
        <erfa-problem [error]="trouble" [canRetry]="false" />
        @if (trouble.faults.length > 0) {
          <ul class="faults">
            @for (fault of trouble.faults; track $index) {
              <li>
                <bdi>{{ fault.message }}</bdi>
              </li>
            }
          </ul>
        }
      }
      <ng-container erfaDialogActions>
        <button
          type="button"
          class="button button-primary"
          (click)="publish(modelField, goldenField)"
        >
          {{ (attempt.busy() ? 'models.publish.busy' : 'models.publish.act') | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="open.set(false)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
  styles: `
    .faults {
      max-height: 24rem;
      overflow-y: auto;
      overflow-wrap: anywhere;
    }
  `,
})
export class PublishDialog {
  private readonly service = inject(ModelsService);
  readonly open = model.required<boolean>();
  /** It is published. */
  readonly published = output<ModelView>();
  protected readonly missing = linkedSignal({ source: this.open, computation: () => false });
  protected readonly attempt = new Attempt(this.open);

  protected async publish(modelField: HTMLInputElement, golden: HTMLInputElement): Promise<void> {
    const [file] = modelField.files ?? [];
    if (!file) {
      this.missing.set(true);
      modelField.focus();
      return;
    }
    await this.attempt.run(async () => {
      const cases = [...(golden.files ?? [])];
      const body = {
        model: await file.text(),
        golden: await Promise.all(
          cases.map(async (each) => ({ name: each.name, text: await each.text() })),
        ),
      };
      const published = await firstValueFrom(this.service.modelsPublish(body));
      this.open.set(false);
      this.published.emit(published);
    });
  }
}
