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
import { httpResource } from '@angular/common/http';
import {
  type GoalKind,
  type NodeScoreView,
  type TargetsView,
  TargetsService,
  type TargetView,
  type WayView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt, type ProblemError } from '../problem/problem-error';
import type { ScoreTree } from './figures';

/** A target as it is written; version 0 for one that does not exist yet. */
export type TargetDraft = Pick<TargetView, 'nodeKey' | 'reachedAt' | 'least' | 'dueOn' | 'version'>;

/** Sets a target, and shows what it would take while it is chosen. */
@Component({
  selector: 'erfa-target-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  templateUrl: './target-dialog.html',
})
export class TargetDialog {
  private readonly api = inject(TargetsService);
  private readonly texts = inject(Texts);
  readonly assessmentId = input.required<string>();
  readonly tree = input.required<ScoreTree>();
  /** The targets there are: one of each figure. */
  readonly targets = input.required<readonly TargetView[]>();
  /** What is written; null while the dialog is closed. */
  readonly draft = model.required<TargetDraft | null>();
  readonly saved = output<TargetsView>();

  protected readonly nodeKey = linkedSignal(() => this.draft()?.nodeKey ?? '');
  protected readonly dueOn = linkedSignal(() => this.draft()?.dueOn ?? '');
  protected readonly figures = computed(() => {
    const { total, dimensions } = this.tree();
    return [...(total ? [total] : []), ...dimensions];
  });
  protected readonly node = computed(() => this.tree().byKey.get(this.nodeKey()) ?? null);
  protected readonly levels = computed(() => {
    const levels = this.node()?.levels;
    if (!levels) return [];
    const { lowest, highest } = levels;
    return Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  });
  /** A level where the figure runs from level to level, else a value on its own scale. */
  protected readonly reachedAt = computed((): GoalKind =>
    this.levels().length > 0 ? 'level' : 'value',
  );
  /** As it is typed. */
  protected readonly least = linkedSignal<string | null, string>({
    source: this.nodeKey,
    computation: (key) => {
      const draft = this.draft();
      if (draft && draft.nodeKey === key && draft.version > 0) return String(draft.least);
      const node = this.tree().byKey.get(key ?? '');
      const next = node?.levels && Math.min((node.level ?? 0) + 1, node.levels.highest);
      return next ? String(next) : '';
    },
  });
  protected readonly number = computed(() => {
    const typed = this.least().trim().replace(',', '.');
    const read = Number(typed);
    return typed === '' || !Number.isFinite(read) ? null : read;
  });
  /** What it would take, while one chooses. */
  protected readonly way = httpResource<WayView>(() => {
    const [node, least] = [this.node(), this.number()];
    if (this.draft() === null || !node || least === null) return undefined;
    return {
      url: `/api/assessments/${encodeURIComponent(this.assessmentId())}/way`,
      params: { node: node.key, reachedAt: this.reachedAt(), least },
      headers: { 'Accept-Language': this.texts.language() },
    };
  });
  protected readonly tried = linkedSignal({ source: this.draft, computation: () => false });
  private readonly attempt = new Attempt(this.draft);
  protected readonly problem = this.attempt.problem;
  /** The version to save upon, once a colleague's has been seen. */
  private readonly theirs = linkedSignal<TargetDraft | null, TargetDraft | null>({
    source: this.draft,
    computation: () => null,
  });
  protected readonly conflict = computed(() => this.theirs() !== null);
  protected readonly leastFault = computed(() =>
    this.tried() && this.number() === null
      ? this.texts.text('targets.leastMissing')
      : faultAt(this.problem(), 'least'),
  );
  protected readonly dueFault = computed(() =>
    this.tried() && this.dueOn() === ''
      ? this.texts.text('targets.dueMissing')
      : faultAt(this.problem(), 'dueOn'),
  );

  protected nowOf(node: NodeScoreView): string {
    return figureText(this.texts, node);
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    this.tried.set(true);
    const least = this.number();
    if (!draft || least === null || this.dueOn() === '') return;
    const known = this.targets().find(({ nodeKey }) => nodeKey === this.nodeKey());
    const version = this.theirs()?.version ?? known?.version ?? 0;
    await this.attempt.run(
      async () => {
        const write = { reachedAt: this.reachedAt(), least, dueOn: this.dueOn() };
        const headers = { 'If-Match': `"${version}"` };
        const sent = this.api.targetsSet(this.assessmentId(), this.nodeKey(), write, headers);
        this.saved.emit(await firstValueFrom(sent));
        this.draft.set(null);
      },
      (problem) => this.turnedAway(problem),
    );
  }

  /** A colleague was faster: theirs is shown by the problem's words, and saving again goes over it. */
  private async turnedAway(problem: ProblemError): Promise<void> {
    if (problem.kind === 'conflict') {
      const now = await firstValueFrom(this.api.targetsList(this.assessmentId()));
      this.theirs.set(now.targets.find(({ nodeKey }) => nodeKey === this.nodeKey()) ?? null);
    }
    this.attempt.fail(problem);
  }
}
