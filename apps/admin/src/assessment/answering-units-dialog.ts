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
  type PeopleView,
  type UnitsView,
} from '@erfa/api-client';
import { rolesWith } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { compareNames, isoDay } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { choiceOf, emptyLine, faultOf, linesOf, type UnitLine } from './answering-units';

/** Lets units answer: which, who answers for each, and how much each counts. */
@Component({
  selector: 'erfa-answering-units-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe, Waiting],
  templateUrl: './answering-units-dialog.html',
  styleUrl: './answering-units-dialog.scss',
})
export class AnsweringUnitsDialog {
  private readonly assessments = inject(AssessmentsService);
  private readonly texts = inject(Texts);

  readonly open = model.required<boolean>();
  readonly assessment = input.required<AssessmentView>();
  /** The assessment as it is now that units have been chosen. */
  readonly done = output<AssessmentView>();

  protected readonly lines = linkedSignal<boolean, readonly UnitLine[]>({
    source: this.open,
    computation: () => linesOf(this.assessment()),
  });
  protected readonly tried = linkedSignal({ source: this.open, computation: () => false });
  private readonly attempt = new Attempt(this.open);
  protected readonly problem = this.attempt.problem;

  private readonly people = httpResource<PeopleView>(() =>
    this.open() ? '/api/people' : undefined,
  );
  private readonly known = httpResource<UnitsView>(() =>
    this.open() ? `/api/units?on=${isoDay(Date.now())}` : undefined,
  );
  protected readonly error = computed(() => this.people.error() ?? this.known.error() ?? null);
  protected readonly ready = computed(() => this.people.hasValue() && this.known.hasValue());
  protected readonly colleagues = computed(() => {
    const may = new Set<string>(rolesWith('assessment.answer'));
    const compare = compareNames(this.texts.language());
    return (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ state, roles }) => state === 'active' && roles.some((role) => may.has(role)))
      .sort((a, b) => compare(a.name, b.name));
  });
  /** Today's units, each by its way from the top, so that two of one name are told apart. */
  protected readonly units = computed(() =>
    (this.known.hasValue() ? this.known.value().units : []).map(({ id, path }) => ({
      id,
      name: path.join(' › '),
    })),
  );
  protected readonly fault = computed<TextKey | null>(() => {
    const fault = faultOf(this.lines());
    return this.tried() && fault ? `answeringUnits.fault.${fault}` : null;
  });

  protected change(at: number, field: keyof UnitLine, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.lines.update((lines) =>
      lines.map((line, place) => (place === at ? { ...line, [field]: value } : line)),
    );
  }

  protected add(): void {
    this.lines.update((lines) => [...lines, emptyLine]);
  }

  protected remove(at: number): void {
    this.lines.update((lines) => lines.filter((_, place) => place !== at));
  }

  protected again(): void {
    for (const source of [this.people, this.known]) if (source.error()) source.reload();
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    if (!this.ready() || faultOf(this.lines())) return;
    await this.choose(this.lines());
  }

  /** The municipality answers as one again. */
  protected asOne(): Promise<void> {
    return this.choose([]);
  }

  private choose(lines: readonly UnitLine[]): Promise<void> {
    return this.attempt.run(async () => {
      this.done.emit(
        await firstValueFrom(
          this.assessments.assessmentsChooseUnits(this.assessment().id, choiceOf(lines)),
        ),
      );
    });
  }
}
