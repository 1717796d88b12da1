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
import { form, FormField, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import {
  type ActionsView,
  ActionsService,
  type ActionState,
  type ActionView,
  type LeadsToView,
  type NodeScoreView,
  type PeopleView,
  type UnitScoreView,
  type WriteAction,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import { SessionKeeper } from '../session/session-keeper';
import { AnswerChoice } from './answer-choice';
import type { ScoreTree } from './figures';

/** An action as it is written: `id` is null for one that does not exist yet. */
export type ActionDraft = Omit<ActionView, 'id' | 'ownerName' | 'leadsTo'> & {
  readonly id: string | null;
  readonly leadsTo: PlannedAnswer | null;
};

/** The answer an action is to lead to, as far as it is known before the server has words for it. */
export type PlannedAnswer = Pick<LeadsToView, 'question' | 'words' | 'unit'> & {
  /** Null while the question is chosen and its answer not yet. */
  readonly value: LeadsToView['value'] | null;
};

const longestTitle = 300;
const states: readonly ActionState[] = ['planned', 'under-way', 'done', 'dropped'];

/** Writes an action; shows both sides when a colleague has changed it meanwhile. */
@Component({
  selector: 'erfa-action-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerChoice, DatePipe, Dialog, FormField, Problem, RouterLink, TextPipe],
  templateUrl: './action-dialog.html',
  styles: `
    .sides {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.4rem 1.6rem;
      margin: 0.8rem 0 0;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ActionDialog {
  private readonly api = inject(ActionsService);
  private readonly texts = inject(Texts);
  readonly assessmentId = input.required<string>();
  readonly tree = input.required<ScoreTree>();
  /** The units that answered; none where the municipality answered as one. */
  readonly units = input<readonly UnitScoreView[]>([]);
  /** What is written; null while the dialog is closed. */
  readonly draft = model.required<ActionDraft | null>();
  /** The whole plan as it stands after saving. */
  readonly saved = output<readonly ActionView[]>();
  /** The whole plan as others have left it, where theirs is to stand. */
  readonly given = output<readonly ActionView[]>();

  private readonly people = httpResource<PeopleView>(() =>
    this.draft() === null ? undefined : '/api/people',
  );
  protected readonly owners = computed(() => {
    const compare = compareNames(this.texts.language());
    return this.people.hasValue()
      ? this.people
          .value()
          .people.filter(({ state }) => state !== 'ended')
          .toSorted((a, b) => compare(a.name, b.name))
      : [];
  });
  protected readonly peopleProblem = computed(() => this.people.error());
  private readonly session = inject(SessionKeeper);
  protected readonly mayTell = computed(() => this.session.may('lesson.write'));
  protected readonly mayBegin = computed(() => this.session.may('project.begin'));
  protected readonly states = states;
  protected readonly wish = linkedSignal(() => {
    const draft = this.draft();
    return {
      nodeKey: draft?.nodeKey ?? '',
      title: draft?.title ?? '',
      ownerId: draft?.ownerId ?? '',
      dueOn: draft?.dueOn ?? '',
      measure: draft?.measure ?? '',
      state: draft?.state ?? 'planned',
    };
  });
  protected readonly fields = form(this.wish, (path) => {
    validate(path.title, ({ value }) => {
      const length = value().trim().length;
      if (length === 0) return { kind: 'missing', message: this.texts.text('plan.titleMissing') };
      return length > longestTitle
        ? {
            kind: 'too-long',
            message: this.texts.text('plan.titleTooLong', { longest: longestTitle }),
          }
        : undefined;
    });
  });
  /** The answer that it is to lead to. */
  protected readonly leadsTo = linkedSignal<PlannedAnswer | null>(
    () => this.draft()?.leadsTo ?? null,
  );
  /** The questions that what it lifts has: itself, or those below it. */
  protected readonly questions = computed(() => {
    const node = this.tree().byKey.get(this.wish().nodeKey);
    if (!node) return [];
    return (node.kind === 'question' ? [node] : this.questionsOf(node.key)).filter(
      ({ scored }) => scored,
    );
  });
  private readonly tried = linkedSignal({ source: this.draft, computation: () => false });
  private readonly attempt = new Attempt(this.draft);
  protected readonly problem = this.attempt.problem;
  /** What a colleague has saved meanwhile. */
  protected readonly theirs = linkedSignal<ActionDraft | null, ActionView | null>({
    source: this.draft,
    computation: () => null,
  });
  private current: readonly ActionView[] = [];
  protected readonly titleFault = computed(
    () =>
      (this.tried() ? this.fields.title().errors()[0]?.message : undefined) ??
      faultAt(this.problem(), 'title'),
  );

  protected questionsOf(dimension: string): NodeScoreView[] {
    return [...this.tree().byKey.values()].filter(
      (node) => node.kind === 'question' && this.standsBelow(node.parent, dimension),
    );
  }

  private standsBelow(key: string | null, dimension: string): boolean {
    if (key === null || key === dimension) return key !== null;
    return this.standsBelow(this.tree().byKey.get(key)?.parent ?? null, dimension);
  }

  protected stateName(state: ActionState): TextKey {
    return `plan.state.${state}`;
  }

  protected takeTheirs(): void {
    this.given.emit(this.current);
    this.draft.set(null);
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    this.tried.set(true);
    if (!draft || this.fields().invalid()) return;
    await this.attempt.run(
      async () => {
        const version = this.theirs()?.version ?? draft.version;
        const { actions } = await this.send(draft.id, version);
        this.saved.emit(actions);
        this.draft.set(null);
      },
      (problem) => this.turnedAway(problem, draft),
    );
  }

  private send(id: string | null, version: number): Promise<ActionsView> {
    const { ownerId, dueOn, title, ...rest } = this.wish();
    const leadsTo = this.leadsTo();
    const value = this.questions().some(({ key }) => key === leadsTo?.question)
      ? (leadsTo?.value ?? null)
      : null;
    const write: WriteAction = {
      ...rest,
      title: title.trim(),
      ownerId: ownerId || null,
      dueOn: dueOn || null,
      leadsTo:
        leadsTo && value !== null
          ? { question: leadsTo.question, value, unit: leadsTo.unit }
          : null,
    };
    return firstValueFrom(
      id === null
        ? this.api.actionsCreate(this.assessmentId(), write)
        : this.api.actionsChange(id, write, { 'If-Match': `"${version}"` }),
    );
  }

  private async turnedAway(problem: ProblemError, draft: ActionDraft): Promise<void> {
    if (problem.kind !== 'conflict' || draft.id === null) {
      this.attempt.fail(problem);
      return;
    }
    try {
      const { actions } = await firstValueFrom(this.api.actionsList(this.assessmentId()));
      const now = actions.find(({ id }) => id === draft.id);
      this.current = actions;
      if (now) this.theirs.set(now);
      else this.attempt.fail(problem);
    } catch (error) {
      this.attempt.fail(asProblem(error));
    }
  }
}
