import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type ColleagueView,
  type DecisionCheckView,
  type DecisionLackView,
  DecisionOutcome,
  type ProjectDecisionsView,
  type ProjectDecisionView,
  ProjectsService,
} from '@erfa/api-client';
import { decisionLimits } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { isoDay } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag, type Status } from '../progress/status-tag';
import { suggestedChecks } from './suggested-checks';

const outcomes = Object.values(DecisionOutcome);
const tones: Readonly<Record<DecisionOutcome, Status>> = {
  go: 'done',
  change: 'attention',
  stop: 'later',
};

/** One decision point: its day and checklist before, and what was decided after. */
@Component({
  selector: 'erfa-decision-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Icon, Problem, RouterLink, StatusTag, TextPipe],
  templateUrl: './decision-box.html',
  styleUrl: './decision-box.scss',
})
export class DecisionBox {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly decision = input.required<ProjectDecisionView>();
  readonly number = input.required<number>();
  readonly mayEdit = input.required<boolean>();
  /** Whether it is the one to be made next. */
  readonly next = input(false);
  /** What is not in place for it. */
  readonly lacks = input<readonly DecisionLackView[]>([]);
  readonly colleagues = input.required<readonly ColleagueView[]>();
  readonly changed = output<ProjectDecisionsView>();

  protected readonly outcomes = outcomes;
  protected readonly tones = tones;
  protected readonly today = isoDay(Date.now());
  protected readonly attempt = new Attempt(() => this.decision().id);
  protected readonly name = computed(
    () =>
      this.decision().title ||
      this.texts.text(`projects.decision.${this.decision().kind}` as const),
  );
  /** Lines that are usual for such a decision and not on the list yet. */
  protected readonly suggested = computed(() => {
    const there = new Set(this.decision().checks.map(({ text }) => text));
    return suggestedChecks[this.decision().kind]
      .map((key) => this.texts.text(key))
      .filter((text) => !there.has(text));
  });
  /** What was not in place when it was decided. */
  protected readonly open = computed(() => this.decision().checks.filter(({ done }) => !done));
  /** Who decided: somebody by name, or a committee. */
  protected readonly by = computed(
    () => this.decision().decidedByName ?? this.decision().decidedByBody,
  );
  protected readonly limits = decisionLimits;
  protected readonly line = signal('');
  protected readonly deciding = linkedSignal({
    // Another decision closes the form; the same one saved again leaves it open.
    source: computed(() => this.decision().id),
    computation: () => false,
  });
  protected readonly outcome = signal<DecisionOutcome>('go');
  protected readonly reason = signal('');
  /** Whether it was tried to decide without saying why. */
  private readonly reasonless = signal(false);
  protected readonly reasonFault = computed(() => this.reasonless() && this.reason().trim() === '');
  protected readonly decidedOn = signal(this.today);
  protected readonly decidedBy = signal('');
  /** Name of the committee that decided. */
  protected readonly body = signal('');

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected pickOutcome(outcome: DecisionOutcome): void {
    this.outcome.set(outcome);
  }

  /** Where something that lacks is put right. */
  protected placeOf({ path }: DecisionLackView): { link: string; fragment: string | undefined } {
    const [page = '', fragment] = path.split('#');
    return { link: `/projects/${this.project()}/${page}`, fragment };
  }

  protected plan(event: Event): void {
    const { value, validity } = event.target as HTMLInputElement;
    if (!validity.badInput) void this.write({ plannedOn: value || null });
  }

  protected tick(check: DecisionCheckView): void {
    const checks = this.decision().checks.map((one) =>
      one === check ? { ...one, done: !one.done } : one,
    );
    void this.write({ checks });
  }

  protected addLine(text: string): void {
    if (text.trim() === '') return;
    void this.write({
      checks: [...this.decision().checks, { text: text.trim(), done: false }],
    }).then(() => this.line.set(''));
  }

  protected addAll(): void {
    const more = this.suggested().map((text) => ({ text, done: false }));
    void this.write({ checks: [...this.decision().checks, ...more] });
  }

  protected removeLine(check: DecisionCheckView): void {
    void this.write({ checks: this.decision().checks.filter((one) => one !== check) });
  }

  protected remove(): void {
    void this.attempt.run(async () => {
      this.changed.emit(
        await firstValueFrom(this.api.decisionsRemove(this.project(), this.decision().id)),
      );
    });
  }

  protected decide(): void {
    const { id, version } = this.decision();
    this.reasonless.set(this.reason().trim() === '');
    if (this.reasonless()) {
      document.getElementById(`reason-${id}`)?.focus();
      return;
    }
    void this.attempt.run(async () => {
      this.changed.emit(
        await firstValueFrom(
          this.api.decisionsDecide(
            this.project(),
            id,
            {
              ...{ outcome: this.outcome(), reason: this.reason().trim() },
              ...{ decidedOn: this.decidedOn(), decidedBy: this.decidedBy() || null },
              decidedByBody: this.decidedBy() ? '' : this.body().trim(),
            },
            { 'If-Match': `"${version}"` },
          ),
        ),
      );
    });
  }

  private write(change: Partial<Pick<ProjectDecisionView, 'plannedOn' | 'checks'>>): Promise<void> {
    const { id, version, title, plannedOn, checks } = this.decision();
    return this.attempt.run(async () => {
      this.changed.emit(
        await firstValueFrom(
          this.api.decisionsChange(
            this.project(),
            id,
            { title, plannedOn, checks, ...change },
            { 'If-Match': `"${version}"` },
          ),
        ),
      );
    });
  }
}
