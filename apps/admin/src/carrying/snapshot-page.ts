import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { httpResource } from '@angular/common/http';
import { Router } from '@angular/router';
import { CarryingService, type ModelView, snapshotsShowResource } from '@erfa/api-client';
import { type Model, scaleOf } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { answerText, askedVersion } from '../answers/earlier';
import { shownQuestion } from '../answers/sheet';
import { formatMoment } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { Evidence } from '../page/evidence';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { SnapshotNameDialog } from './snapshot-name-dialog';

/** One thing that was said to a question: by a colleague, or agreed on. */
interface SaidThen {
  /** Null for what was agreed on. */
  readonly who: string | null;
  readonly said: string;
  readonly beside: readonly string[];
  readonly evidence: string;
}

/** An assessment as it once stood, question by question, and the way back to it. */
@Component({
  selector: 'erfa-snapshot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    dataTable,
    Evidence,
    PageHeader,
    Problem,
    SnapshotNameDialog,
    TextPipe,
    Waiting,
  ],
  templateUrl: './snapshot-page.html',
  styleUrl: './snapshot-page.scss',
})
export class SnapshotPage {
  private readonly api = inject(CarryingService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);
  private readonly session = inject(SessionKeeper);

  /** Id of the assessment, from the address. */
  readonly id = input.required<string>();
  /** Id of the snapshot, from the address. */
  readonly snapshot = input.required<string>();
  protected readonly kept = snapshotsShowResource(this.snapshot);
  private readonly view = computed(() => (this.kept.hasValue() ? this.kept.value() : undefined));
  protected readonly model = httpResource<ModelView>(() => {
    const known = this.view()?.modelId;
    return known === undefined ? undefined : `/api/models/${encodeURIComponent(known)}`;
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.maturity'), link: '/maturity' },
    { text: this.texts.text('places.assessment'), link: `/assessments/${this.id()}` },
    {
      text: this.texts.text('places.earlierAnswers'),
      link: `/assessments/${this.id()}/earlier`,
    },
  ]);
  protected readonly lead = computed(() => {
    const view = this.view();
    if (!view) return '';
    return this.texts.text('carrying.snapshot.lead', {
      moment: formatMoment(this.texts.language(), view.takenAt),
      name: view.takenBy ?? '–',
    });
  });
  protected readonly mayRestore = computed(
    () => this.view()?.restorable === true && this.session.may('assessment.assign'),
  );
  /** Every question that something was said to, in the model's order. */
  protected readonly questions = computed(() => {
    const view = this.view();
    if (!view || !this.model.hasValue()) return [];
    const asked = askedVersion(this.model.value().content as unknown as Model);
    const answers = Map.groupBy(view.answers, ({ question }) => question);
    const agreed = new Map(view.agreed.map((one) => [one.question, one]));
    return [...asked.questions.values()].flatMap((question) => {
      const scale = scaleOf(asked.model, question);
      const settled = agreed.get(question.key);
      const said: SaidThen[] = [
        ...(settled
          ? [
              {
                who: null,
                said: answerText(settled, scale, this.texts),
                beside: [settled.reason, settled.justification].filter(Boolean),
                evidence: '',
              },
            ]
          : []),
        ...(answers.get(question.key) ?? []).map((one) => ({
          who: one.unitName ? `${one.personName} (${one.unitName})` : one.personName,
          said: answerText(one, scale, this.texts) || this.texts.text('answering.said.unanswered'),
          beside: [one.reason, one.comment].filter(Boolean),
          evidence: one.evidence,
        })),
      ];
      const { text } = shownQuestion(asked.model, question, 0, this.texts.language());
      return said.length > 0 ? [{ key: question.key, text, said }] : [];
    });
  });
  protected readonly naming = signal(false);
  private readonly attempt = new Attempt(this.snapshot);
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly proposedName = computed(() =>
    this.texts.text('carrying.snapshot.backName', { name: this.view()?.name ?? '' }).slice(0, 200),
  );

  protected again(): void {
    for (const source of [this.kept, this.model]) if (source.error()) source.reload();
  }

  protected async restore(snapshotName: string): Promise<void> {
    await this.attempt.run(async () => {
      await firstValueFrom(this.api.snapshotsRestore(this.snapshot(), { snapshotName }));
      this.naming.set(false);
      await this.router.navigate(['/assessments', this.id()]);
      this.announcer.show(this.texts.text('carrying.snapshot.restored'));
    });
  }
}
