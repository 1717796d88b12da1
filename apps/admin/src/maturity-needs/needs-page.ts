import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { MaturityNeedsService, type MaturityNeedsView, needsListResource } from '@erfa/api-client';
import { projectKinds, type ProjectKind } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** KL says what each kind of project needs of a municipality's digital maturity, dimension by dimension, and why. */
@Component({
  selector: 'erfa-needs-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, PageHeader, Problem, TextPipe, Waiting, dataTable],
  templateUrl: './needs-page.html',
})
export class NeedsPage {
  private readonly api = inject(MaturityNeedsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly asked = needsListResource();
  protected readonly view = linkedSignal<MaturityNeedsView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly kinds = projectKinds;
  protected readonly kind = signal<ProjectKind>('welfare-technology');
  private readonly attempt = new Attempt(this.kind);
  protected readonly problem = this.attempt.problem;
  /** The models with their dimensions, each beside what is needed of it now. */
  protected readonly models = computed(() =>
    (this.view()?.models ?? []).map((model) => ({
      ...model,
      dimensions: model.dimensions.map((dimension) => {
        const need = this.view()?.needs.find(
          ({ kind, modelKey, nodeKey }) =>
            kind === this.kind() && modelKey === model.key && nodeKey === dimension.key,
        );
        return { ...dimension, level: need?.level ?? null, note: need?.note ?? '' };
      }),
    })),
  );

  protected choose(event: Event): void {
    this.kind.set((event.target as HTMLSelectElement).value as ProjectKind);
  }

  /** Saves one line; an empty level takes the need away, and a level is typed with a comma or a point. */
  protected async save(modelKey: string, nodeKey: string, typed: string, note: string) {
    const text = typed.trim().replace(',', '.');
    const level = text === '' ? null : Number(text);
    await this.attempt.run(async () => {
      const need = { kind: this.kind(), modelKey, nodeKey, level, note };
      this.view.set(await firstValueFrom(this.api.needsSet(need)));
      this.announcer.show(this.texts.text('models.needs.saved'));
    });
  }
}
