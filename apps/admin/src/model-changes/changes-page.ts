import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import {
  type DecidePlan,
  ModelDraftsService,
  type PlanDecisionView,
  type PlanOperationView,
  plansShowResource,
  type PlanView,
} from '@erfa/api-client';
import { firstValueFrom, type Observable } from 'rxjs';
import { Icon } from '../icons/icon';
import { LabTabs } from '../lab/lab-tabs';
import { MomentPipe, NumberPipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { asProblem } from '../problem/problem-error';
import { answersWith } from './change-words';
import { ChangesTable } from './changes-table';
import { PlanCurves } from './curves';
import { DecisionBox } from './decision-box';
import { DryRunBar } from './dry-run-bar';
import { RuleChanges } from './rule-changes';

/** Ændringer fra version N: what became of every question, what happens to the answers, and KL's word on it. */
@Component({
  selector: 'erfa-changes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChangesTable,
    CountPipe,
    DecisionBox,
    Dialog,
    DryRunBar,
    EmptyState,
    Icon,
    LabTabs,
    LocalPipe,
    MomentPipe,
    NumberPipe,
    PageHeader,
    PlanCurves,
    Problem,
    RuleChanges,
    TextPipe,
    Waiting,
  ],
  templateUrl: './changes-page.html',
  styleUrl: './changes-page.scss',
})
export class ChangesPage {
  private readonly service = inject(ModelDraftsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** The draft's id, from the address. */
  readonly id = input.required<string>();
  protected readonly plan = plansShowResource(this.id);
  private readonly attempt = new Attempt(this.id);
  protected readonly problem = this.attempt.problem;
  /** Whether it is said what approving means. */
  protected readonly approving = signal(false);
  /** Somebody else chose meanwhile. */
  protected readonly overtaken = signal(false);
  private readonly chosenKey = signal<string | null>(null);
  /** Choices are refused in their box, and not for the next question. */
  private readonly deciding = new Attempt(() => `${this.id()} ${this.chosenKey() ?? ''}`);
  protected readonly refused = this.deciding.problem;
  protected readonly busy = computed(() => this.attempt.busy() || this.deciding.busy());
  /** The new question that is about to be said to come of the one that is decided about. */
  protected readonly adding = signal<string | null>(null);

  protected readonly withoutPredecessor = computed(() => {
    const error = this.plan.error();
    return error !== undefined && asProblem(error).code === 'plan-without-predecessor';
  });
  protected readonly trail = computed<TrailStep[]>(() => {
    const models = { text: this.texts.text('places.models'), link: '/models' };
    if (!this.plan.hasValue()) return [models];
    const { title, version } = this.plan.value().after;
    const name = (this.texts.language() === 'en' && title.en) || title.da;
    const draft = `${name}, ${this.texts.text('models.version', { version })}`;
    return [models, { text: draft, link: `/models/drafts/${this.id()}` }];
  });
  protected readonly heading = computed(() => {
    if (!this.plan.hasValue()) return this.texts.text('places.modelChanges');
    const { before, after } = this.plan.value();
    return this.texts.text('modelChanges.heading', {
      before: before.version,
      after: after.version,
    });
  });
  protected readonly lead = computed(() => {
    if (!this.plan.hasValue()) return '';
    const questions = this.plan.value().operations.filter(({ of }) => of === 'question');
    const counted = (...kinds: PlanOperationView['kind'][]): number =>
      questions.filter(({ kind }) => kinds.includes(kind)).length;
    const [added, retired] = [counted('new'), counted('retired')];
    const changed = questions.length - added - retired - counted('kept');
    if (added + retired + changed === 0) return this.texts.text('modelChanges.leadNone');
    const also = [
      ...(retired > 0 ? [this.texts.count('modelChanges.gone', retired)] : []),
      ...(added > 0 ? [this.texts.count('modelChanges.added', added)] : []),
    ];
    const facts = {
      changed:
        changed > 0
          ? this.texts.count('modelChanges.changed', changed)
          : this.texts.text('modelChanges.noneChanged'),
      keeps: this.texts.text('modelChanges.keeps'),
    };
    const [first, second] = also;
    if (first === undefined) return this.texts.text('modelChanges.leadChanged', facts);
    return second === undefined
      ? this.texts.text('modelChanges.lead', { ...facts, also: first })
      : this.texts.text('modelChanges.leadAll', { ...facts, gone: first, added: second });
  });
  /** What is being decided about: what one chose, else the first that asks for something else. */
  protected readonly chosen = computed(() => {
    if (!this.plan.hasValue()) return null;
    const { operations } = this.plan.value();
    const key = this.chosenKey();
    return (
      operations.find((one) => key !== null && keyOf(one) === key) ??
      operations.find(
        ({ of, meaning, from }) =>
          of === 'question' && meaning === 'substantive' && from.length > 0,
      ) ??
      operations.find(({ of }) => of === 'question') ??
      null
    );
  });

  protected choose(operation: PlanOperationView): void {
    this.adding.set(null);
    this.chosenKey.set(keyOf(operation));
    this.overtaken.set(false);
    // Where the box stands below the table, it has to be seen that something opened.
    queueMicrotask(() => document.getElementById('decision-heading')?.focus());
  }

  /** Goes on to the old question that a new one comes of, with the new one proposed as what it became. */
  protected cameOf(added: PlanOperationView, old: PlanOperationView): void {
    this.choose(old);
    this.adding.set(added.to[0]?.key ?? null);
  }

  protected decide({
    key,
    seen,
    body,
  }: {
    key: string;
    seen: number;
    body: DecidePlan;
  }): Promise<void> {
    this.chosenKey.set(`-${key}`);
    return this.take(
      this.service.plansDecide(this.id(), key, body, { 'If-Match': `"${seen}"` }),
      'modelChanges.box.saved',
      this.deciding,
    );
  }

  protected undo({ key, version }: PlanDecisionView): Promise<void> {
    this.chosenKey.set(`-${key}`);
    return this.take(
      this.service.plansUndo(this.id(), key, { 'If-Match': `"${version}"` }),
      'modelChanges.box.undone',
      this.deciding,
    );
  }

  protected approve({ hash }: PlanView): Promise<void> {
    this.approving.set(false);
    return this.take(
      this.service.plansApprove(this.id(), { hash }),
      'modelChanges.approvedNow',
      this.attempt,
    );
  }

  protected again(): void {
    this.plan.reload();
    this.announcer.show(this.texts.text('modelChanges.dryRun.ranAgain'));
  }

  protected answers(
    { dryRun }: PlanView,
    fate: 'carried' | 'to-confirm' | 'archived' | 'undisclosed',
  ): number {
    return answersWith(dryRun?.counts ?? [], fate);
  }

  /** Answers to split questions, each counted once, and all that is proposed from what is to be confirmed; null where nothing is split. */
  protected splits({ operations }: PlanView): { answers: number; proposals: number } | null {
    const asked = operations.map(({ to, from, counts }) => ({
      parts: to.length,
      merged: from.length > 1,
      answers: answersWith(counts, 'to-confirm'),
    }));
    const answers = asked
      .filter(({ parts }) => parts > 1)
      .reduce((sum, one) => sum + one.answers, 0);
    // Several answers that became one propose together: how many that makes hangs on who answered which.
    if (answers === 0 || asked.some((one) => one.merged && one.answers > 0)) return null;
    return { answers, proposals: asked.reduce((sum, one) => sum + one.answers * one.parts, 0) };
  }

  /** What an act comes back with is the plan as it is now; who was too late is shown what stands. */
  private async take(
    act: Observable<PlanView>,
    done: 'modelChanges.box.saved' | 'modelChanges.box.undone' | 'modelChanges.approvedNow',
    attempt: Attempt,
  ): Promise<void> {
    this.overtaken.set(false);
    await attempt.run(
      async () => {
        this.plan.set(await firstValueFrom(act));
        this.adding.set(null);
        this.announcer.show(this.texts.text(done));
      },
      (problem) => {
        if (problem.code !== 'version-conflict' && problem.code !== 'plan-changed') {
          attempt.fail(problem);
          return;
        }
        this.overtaken.set(true);
        this.plan.reload();
      },
    );
  }
}

/** Names an operation on the page: by what was before, else by what is new. */
function keyOf({ from, to }: PlanOperationView): string {
  return from[0] ? `-${from[0].key}` : `+${to[0]?.key ?? ''}`;
}
