import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type MyUnitProjectView,
  ProjectRolloutService,
  type UnitRolloutView,
} from '@erfa/api-client';
import { addDays, dayNumber, sayingOf } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { formatDate, isoDay } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProgressBar } from '../progress/progress-bar';
import { StatusTag } from '../progress/status-tag';
import { namesWords } from '../project/names-words';
import { proposalFields, proposalRow, proposalWrite } from '../project/proposal-fields';
import { rolloutFields, rolloutRow, rolloutWrite } from '../project/rollout-fields';
import { type Row, RowDialog, type RowWays } from '../project/row-dialog';
import { UntrainedNames } from '../project/untrained-names';

/** A project in a unit as its leader follows it: when it goes live, who is trained, and what is there. */
@Component({
  selector: 'erfa-my-project',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, DatePipe, Problem, ProgressBar, RouterLink, RowDialog, StatusTag, TextPipe],
    UntrainedNames,
  ],
  templateUrl: './my-project.html',
  styleUrl: './my-project.scss',
})
export class MyProject {
  private readonly api = inject(ProjectRolloutService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly project = input.required<MyUnitProjectView>();
  /** The project in this unit as it stands after a change. */
  readonly changed = output<MyUnitProjectView>();

  protected readonly unit = computed(() => this.project().rollout);
  /** When it goes live, or since when it is in use; and how long that is away. */
  protected readonly goLive = computed(() => {
    const { goLiveOn } = this.unit();
    if (goLiveOn === null) return { said: this.texts.text('myUnits.noDay'), away: '' };
    const today = isoDay(Date.now());
    const day = formatDate(this.texts.language(), goLiveOn);
    if (goLiveOn <= today) return { said: this.texts.text('myUnits.liveSince', { day }), away: '' };
    const days = dayNumber(goLiveOn) - dayNumber(today);
    const away =
      goLiveOn < addDays(today, 14)
        ? this.texts.count('myUnits.inDays', days)
        : this.texts.count('myUnits.inWeeks', Math.floor(days / 7));
    return { said: this.texts.text('projects.timeline.goLiveOn', { day }), away };
  });
  protected readonly names = computed(() => namesWords(this.unit(), this.texts));
  protected readonly draft = signal<Row | null>(null);
  protected readonly fields = computed(() => rolloutFields(this.texts, null));
  protected readonly ways: RowWays = {
    save: async (row) => {
      const seen = { 'If-Match': `"${row.version}"` };
      const { projectId, rollout } = this.project();
      this.stands(
        await firstValueFrom(
          this.api.rolloutChange(projectId, rollout.unitId, rolloutWrite(row), seen),
        ),
      );
    },
    current: async (id) => {
      const now = await firstValueFrom(this.api.rolloutRead(this.project().projectId));
      const unit = now.units.find(({ unitId }) => unitId === id);
      return unit && rolloutRow(unit);
    },
  };

  /** The other day that the reader proposed, while nobody has answered. */
  protected readonly open = computed(() => {
    const { proposal } = this.unit();
    return proposal?.state === 'open' ? proposal : null;
  });
  /** Whether another day makes sense: the unit is not live yet. */
  protected readonly movable = computed(() => {
    const { goLiveOn } = this.unit();
    return goLiveOn === null || goLiveOn > isoDay(Date.now());
  });
  protected readonly proposalFields = proposalFields;
  protected readonly proposal = signal<Row | null>(null);
  protected readonly proposalWays: RowWays = {
    save: async (row) => {
      const { projectId, rollout } = this.project();
      this.stands(
        await firstValueFrom(
          this.api.rolloutPropose(projectId, rollout.unitId, proposalWrite(row)),
        ),
      );
      this.announcer.show(this.texts.text('projectPlan.proposal.sent'));
    },
    current: () => Promise.resolve(undefined),
  };
  protected readonly attempt = new Attempt();

  /** Says yes to the day as it was read. */
  protected agree(agreedDay: string): void {
    const { projectId, rollout } = this.project();
    const write = rolloutWrite({ ...rolloutRow(rollout), agreedDay });
    const seen = { 'If-Match': `"${rollout.version}"` };
    void this.attempt.run(async () => {
      this.stands(
        await firstValueFrom(this.api.rolloutChange(projectId, rollout.unitId, write, seen)),
      );
      this.announcer.show(this.texts.text('myUnits.agreed'));
    });
  }

  protected propose(): void {
    this.proposal.set(proposalRow(this.unit()));
  }

  protected withdraw(): void {
    const { projectId, rollout } = this.project();
    void this.attempt.run(async () =>
      this.stands(await firstValueFrom(this.api.rolloutWithdraw(projectId, rollout.unitId))),
    );
  }

  protected edit(): void {
    this.draft.set(rolloutRow(this.unit()));
  }

  protected stands(rollout: UnitRolloutView): void {
    const project = this.project();
    this.changed.emit({ ...project, rollout, ...sayingOf(rollout, project.projectSays) });
  }
}
