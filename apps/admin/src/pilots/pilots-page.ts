import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { type DraftPilotsView, type DraftPilotView, pilotsOfDraftResource } from '@erfa/api-client';
import { LabTabs } from '../lab/lab-tabs';
import { formatDate } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { PilotFeedback } from './pilot-feedback';
import { PilotForm } from './pilot-form';

/** The pilots of a draft: each with what it taught, and the way to a new one. */
@Component({
  selector: 'erfa-pilots-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    LabTabs,
    PageHeader,
    PilotFeedback,
    PilotForm,
    Problem,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './pilots-page.html',
})
export class PilotsPage {
  private readonly texts = inject(Texts);

  /** Id of the draft, from the address. */
  readonly id = input.required<string>();

  protected readonly pilots = pilotsOfDraftResource(this.id);
  protected readonly view = computed(() =>
    this.pilots.hasValue() ? this.pilots.value() : undefined,
  );
  protected readonly heading = computed(() => {
    const view = this.view();
    if (!view) return this.texts.text('pilots.heading');
    const { da, en } = view.title;
    const title = this.texts.language() === 'en' ? en || da : da || en;
    return this.texts.text('lab.heading', { title, version: view.version });
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.models'), link: '/models' },
  ]);
  /** The pilot that is read: the newest, unless another is chosen. */
  protected readonly chosen = linkedSignal<readonly DraftPilotView[], string | null>({
    source: () => this.view()?.pilots ?? [],
    computation: (all, before) =>
      all.find(({ id }) => id === before?.value)?.id ?? all[0]?.id ?? null,
  });
  protected readonly making = signal(false);

  protected name({ opensOn, closesOn, state, revision }: DraftPilotView): string {
    const language = this.texts.language();
    const values = {
      ...{ from: formatDate(language, opensOn), to: formatDate(language, closesOn), revision },
      state: this.texts.text(`pilots.state.${state}`),
    };
    return this.texts.text('pilots.named', values);
  }

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }

  protected made(pilots: DraftPilotsView): void {
    this.making.set(false);
    this.pilots.set(pilots);
    this.chosen.set(pilots.pilots[0]?.id ?? null);
  }
}
