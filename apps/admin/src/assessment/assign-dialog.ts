import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import {
  AssessmentsService,
  type AssessmentView,
  type ModelView,
  type PeopleView,
  SectionMode,
  type SectionView,
} from '@erfa/api-client';
import { rolesWith } from '@erfa/domain';
import { type Model, questionsBelow } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { compareNames } from '../language/formats';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { dealtOut, type Division, divisionOf, planOf, shortfallOf } from './division';

const nobodyYet: Division = { mode: 'one', people: [], picked: new Map() };

/** Gives a section to colleagues: in which of the three ways, to whom, and, when split, who answers what. */
@Component({
  selector: 'erfa-assign-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, LocalPipe, Problem, TextPipe, Waiting],
  templateUrl: './assign-dialog.html',
  styleUrl: './assign-dialog.scss',
})
export class AssignDialog {
  private readonly assessments = inject(AssessmentsService);
  private readonly texts = inject(Texts);

  /** The section that is given out; null while the dialog is closed. */
  readonly section = model.required<SectionView | null>();
  readonly assessmentId = input.required<string>();
  readonly modelId = input.required<string>();
  /** The assessment as it is now that the section has been given. */
  readonly done = output<AssessmentView>();

  protected readonly modes = Object.values(SectionMode);
  protected readonly division = linkedSignal<Division>(() => {
    const section = this.section();
    return section ? divisionOf(section) : nobodyYet;
  });
  protected readonly tried = linkedSignal({ source: this.section, computation: () => false });
  private readonly attempt = new Attempt(this.section);
  protected readonly problem = this.attempt.problem;

  protected readonly people = httpResource<PeopleView>(() =>
    this.section() ? '/api/people' : undefined,
  );
  private readonly content = httpResource<ModelView>(() =>
    this.section() ? `/api/models/${encodeURIComponent(this.modelId())}` : undefined,
  );
  protected readonly error = computed(() => this.people.error() ?? this.content.error() ?? null);
  protected readonly ready = computed(() => this.people.hasValue() && this.content.hasValue());

  /** Colleagues who may answer. Who was given the section and no longer may is not offered again. */
  protected readonly colleagues = computed(() => {
    const may = new Set<string>(rolesWith('assessment.answer'));
    const compare = compareNames(this.texts.language());
    return (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ state, roles }) => state === 'active' && roles.some((role) => may.has(role)))
      .sort((a, b) => compare(a.name, b.name));
  });
  /** What is chosen among those who are offered. */
  private readonly chosen = computed<Division>(() => {
    const division = this.division();
    return {
      ...division,
      people: this.colleagues()
        .map(({ id }) => id)
        .filter((id) => division.people.includes(id)),
    };
  });
  protected readonly ticked = computed(() => new Set(this.chosen().people));
  protected readonly sharers = computed(() =>
    this.colleagues().filter(({ id }) => this.ticked().has(id)),
  );
  /** The section's questions with who answers each, for the way that splits them. */
  protected readonly questions = computed(() => {
    const section = this.section();
    if (!section || !this.content.hasValue()) return [];
    const dealt = dealtOut(this.chosen(), section.questionKeys);
    // The server checks a model's content before it publishes it; the API's schema leaves it open.
    return questionsBelow(this.content.value().content as unknown as Model, section.key).map(
      ({ key, title }) => ({ key, title, personId: dealt.get(key) }),
    );
  });
  private readonly shortfall = computed(() => {
    const section = this.section();
    return section ? shortfallOf(this.chosen(), section) : null;
  });
  protected readonly fault = computed<TextKey | null>(() => {
    const shortfall = this.shortfall();
    return this.tried() && shortfall ? `assign.fault.${shortfall}` : null;
  });
  protected readonly heading = computed(() => {
    const title = this.section()?.title ?? { da: '', en: '' };
    return this.texts.text('assign.heading', { title: title[this.texts.language()] });
  });

  protected choose(mode: SectionMode): void {
    const people = this.chosen().people;
    this.division.update((division) => ({
      ...division,
      mode,
      people: mode === 'one' ? people.slice(0, 1) : people,
    }));
    this.tried.set(false);
  }

  protected only(id: string): void {
    this.division.update((division) => ({ ...division, people: [id] }));
  }

  protected toggle(id: string): void {
    this.division.update((division) => ({
      ...division,
      people: division.people.includes(id)
        ? division.people.filter((other) => other !== id)
        : [...division.people, id],
    }));
  }

  protected pick(question: string, event: Event): void {
    const person = (event.target as HTMLSelectElement).value;
    this.division.update((division) => ({
      ...division,
      picked: new Map([...division.picked, [question, person]]),
    }));
  }

  protected name(mode: SectionMode): TextKey {
    return `assign.mode.${mode === 'one' ? 'single' : mode}.name`;
  }

  protected meaning(mode: SectionMode): TextKey {
    return `assign.mode.${mode === 'one' ? 'single' : mode}.meaning`;
  }

  protected again(): void {
    for (const source of [this.people, this.content]) if (source.error()) source.reload();
  }

  protected async save(): Promise<void> {
    const section = this.section();
    this.tried.set(true);
    if (!section || !this.ready() || this.shortfall()) return;
    await this.attempt.run(async () => {
      this.done.emit(
        await firstValueFrom(
          this.assessments.assessmentsAssign(
            this.assessmentId(),
            section.key,
            planOf(this.chosen(), section),
          ),
        ),
      );
    });
  }
}
