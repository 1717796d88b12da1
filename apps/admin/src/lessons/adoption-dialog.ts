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
import { form, FormField } from '@angular/forms/signals';
import {
  AdoptionsService,
  type AdoptionView,
  LessonsService,
  type PeopleView,
  type UnitsView,
} from '@erfa/api-client';
import { adoptionStatuses } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Unsaved } from '../overlays/unsaved';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import {
  type AdoptionDraft,
  type AdoptionFields,
  type Errand,
  fieldsOf,
  newAdoption,
  saidOf,
  writeOf,
} from './adoption-draft';
import { adoptionRules } from './adoption-rules';
import { AdoptionText } from './adoption-text';
import { adoptionStatus } from './adoption-words';

const headings: Readonly<Record<Errand, TextKey>> = {
  take: 'adoption.dialog.take',
  outcome: 'adoption.dialog.outcome',
  change: 'adoption.dialog.change',
};
/** What is held side by side when a colleague has written meanwhile. */
const sides: readonly (readonly [keyof AdoptionFields & keyof AdoptionView, TextKey])[] = [
  ['abandonedWhy', 'adoption.dialog.abandonedWhy'],
  ['abandonedCondition', 'adoption.dialog.abandonedCondition'],
  ['copied', 'adoption.dialog.copied'],
  ['changed', 'adoption.dialog.changed'],
  ['whyChanged', 'adoption.dialog.whyChanged'],
  ['project', 'adoption.dialog.project'],
  ['outcome', 'adoption.dialog.outcomeField'],
  ['measure', 'adoption.dialog.measure'],
  ['measureBefore', 'adoption.dialog.before'],
  ['measureAfter', 'adoption.dialog.after'],
  ['askAgainOn', 'adoption.dialog.askAgainOn'],
];

/** Takes a lesson up, tells what came of it, or changes what was said; shows both sides when a colleague wrote meanwhile. */
@Component({
  selector: 'erfa-adoption-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AdoptionText, Dialog, FormField, Problem, TextPipe, Unsaved],
  templateUrl: './adoption-dialog.html',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.6rem;
      margin-top: 2.4rem;
      max-width: 48rem;
      align-items: end;
    }
    .pair > erfa-adoption-text {
      margin-top: 0;
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 0.4rem 1.6rem;
      margin: 0.8rem 0 0;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class AdoptionDialog {
  private readonly lessons = inject(LessonsService);
  private readonly adoptions = inject(AdoptionsService);
  private readonly texts = inject(Texts);
  readonly lessonId = input.required<string>();
  /** What is written; null while the dialog is closed. */
  readonly draft = model.required<AdoptionDraft | null>();
  /** The adoption as it stands after saving, and whether it is new. */
  readonly saved = output<{ adoption: AdoptionView; isNew: boolean }>();
  /** The adoption as a colleague has left it, where theirs is to stand. */
  readonly given = output<AdoptionView>();

  protected readonly statuses = adoptionStatuses;
  protected readonly statusName = adoptionStatus;
  protected readonly heading = computed(() => headings[this.draft()?.errand ?? 'take']);
  protected readonly saving = computed<TextKey>(() =>
    this.draft()?.id === null ? 'adoption.dialog.takeUp' : 'adoption.dialog.save',
  );
  protected readonly asksPlan = computed(() => this.draft()?.errand !== 'outcome');
  protected readonly asksOutcome = computed(() => this.draft()?.errand !== 'take');
  protected readonly asksAgain = computed(
    () => this.draft()?.errand === 'change' && !this.abandoned(),
  );
  private readonly lists = computed(() => this.draft() !== null && this.asksPlan());
  private readonly people = httpResource<PeopleView>(() =>
    this.lists() ? '/api/people' : undefined,
  );
  private readonly organisation = httpResource<UnitsView>(() =>
    this.lists() ? '/api/units' : undefined,
  );
  protected readonly listProblem = computed(() => this.people.error() ?? this.organisation.error());
  protected readonly colleagues = computed(() => {
    const compare = compareNames(this.texts.language());
    return this.people.hasValue()
      ? this.people
          .value()
          .people.filter(({ state }) => state !== 'ended')
          .toSorted((a, b) => compare(a.name, b.name))
      : [];
  });
  protected readonly units = computed(() =>
    this.organisation.hasValue()
      ? this.organisation.value().units.map(({ id, path }) => ({ id, name: path.join(' › ') }))
      : [],
  );

  // A draft begins anew with its fields; a change of language leaves what is typed alone.
  protected readonly wish = linkedSignal(() => {
    const said = (this.draft() ?? newAdoption).said;
    return fieldsOf(said, ',');
  });
  protected readonly fields = form(this.wish, adoptionRules(this.texts));
  protected readonly abandoned = computed(() => this.wish().status === 'abandoned');
  protected readonly tried = linkedSignal({ source: this.draft, computation: () => false });
  /** Whether something is written or chosen that is not saved. */
  private readonly changed = computed(() => {
    const before = fieldsOf((this.draft() ?? newAdoption).said, ',');
    return JSON.stringify(before) !== JSON.stringify(this.wish());
  });
  /** Somebody was about to close it with something unsaved in it. */
  protected readonly leaving = linkedSignal({ source: this.draft, computation: () => false });
  /** Nothing was told of what came of it. */
  protected readonly nothing = computed(
    () => this.tried() && this.draft()?.errand === 'outcome' && !this.changed(),
  );
  private readonly attempt = new Attempt(this.draft);
  protected readonly problem = this.attempt.problem;
  /** What a colleague has saved meanwhile. */
  protected readonly theirs = linkedSignal<AdoptionDraft | null, AdoptionView | null>({
    source: this.draft,
    computation: () => null,
  });
  /** Where the colleague’s words are not those in the fields. */
  protected readonly differing = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const said = fieldsOf(saidOf(theirs), ',');
    const own = this.wish();
    return sides
      .filter(([field]) => said[field] !== own[field])
      .map(([field, name]) => ({ name, words: said[field] }));
  });

  protected readonly mayClose = (): boolean => {
    this.leaving.set(this.changed());
    return !this.changed();
  };

  protected leave(): void {
    if (this.mayClose()) this.draft.set(null);
  }

  protected faultOf(field: keyof AdoptionFields): string | null {
    return faultAt(this.problem(), field);
  }

  protected takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.given.emit(theirs);
    this.draft.set(null);
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    this.tried.set(true);
    if (!draft || this.nothing() || this.fields().invalid()) return;
    await this.attempt.run(
      async () => {
        const adoption = await this.send(draft);
        this.saved.emit({ adoption, isNew: draft.id === null });
        this.draft.set(null);
      },
      (problem) => this.turnedAway(problem, draft),
    );
  }

  private send({ id, version, said }: AdoptionDraft): Promise<AdoptionView> {
    const write = writeOf(this.wish(), said);
    if (id === null) return firstValueFrom(this.lessons.lessonsAdopt(this.lessonId(), write));
    const seen = this.theirs()?.version ?? version;
    return firstValueFrom(this.adoptions.adoptionsChange(id, write, { 'If-Match': `"${seen}"` }));
  }

  private async turnedAway(problem: ProblemError, { id }: AdoptionDraft): Promise<void> {
    if (problem.status !== 412 || id === null) {
      this.attempt.fail(problem);
      return;
    }
    try {
      this.theirs.set(await firstValueFrom(this.adoptions.adoptionsShow(id)));
    } catch (error) {
      this.attempt.fail(asProblem(error));
    }
  }
}
