import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  assessmentsReadConsensusResource,
  AssessmentsService,
  assessmentsShowResource,
  type ModelView,
  type ProposalHow,
} from '@erfa/api-client';
import type { Model } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LevelSquare } from '../levels/level-square';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { Initials } from '../page/initials';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { ChoiceDrafts } from './choice-drafts';
import { SaidWords } from './said-words';
import { StandingPipe } from './standing-pipe';
import { Tally } from './tally';
import { TopicBox } from './topic-box';
import { onlyCarried, owesReason, shortNames, stepOf, type Topic, topicsOf } from './topics';
import { Wall } from './wall';

const how: Readonly<Record<ProposalHow | 'chosen', TextKey>> = {
  single: 'agreeing.how.single',
  equal: 'agreeing.how.equal',
  median: 'agreeing.how.median',
  chosen: 'agreeing.how.chosen',
};

const isApart = (topic: Topic) => !topic.settles || owesReason(topic);

/** Agreeing on one answer to each question: first what is to be talked about, then what one button settles. */
@Component({
  selector: 'erfa-agreeing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    EmptyState,
    Icon,
    Initials,
    LevelSquare,
    PageHeader,
    Problem,
    RouterLink,
    SaidWords,
    StandingPipe,
    StatusTag,
    Tally,
    TextPipe,
    TopicBox,
    Waiting,
    Wall,
  ],
  providers: [ChoiceDrafts],
  templateUrl: './agreeing-page.html',
  styleUrl: './agreeing-page.scss',
})
export class AgreeingPage {
  private readonly api = inject(AssessmentsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly alike = viewChild<ElementRef<HTMLElement>>('alike');

  /** Id of the assessment, from the address. */
  readonly id = input.required<string>();
  protected readonly assessment = assessmentsShowResource(this.id);
  protected readonly consensus = assessmentsReadConsensusResource(this.id);
  // A value of its own, so that an assessment read again does not fetch the model again and take the forms away.
  private readonly modelId = computed(() =>
    this.assessment.hasValue() ? this.assessment.value().modelId : undefined,
  );
  protected readonly model = httpResource<ModelView>(() => {
    const id = this.modelId();
    return id === undefined ? undefined : `/api/models/${encodeURIComponent(id)}`;
  });
  protected readonly error = computed(
    () => this.assessment.error() ?? this.consensus.error() ?? this.model.error(),
  );
  protected readonly view = computed(() =>
    this.consensus.hasValue() && this.model.hasValue() ? this.consensus.value() : undefined,
  );

  private readonly topics = computed(() => {
    const view = this.view();
    if (!view || !this.model.hasValue()) return [];
    const model = this.model.value().content as unknown as Model;
    return topicsOf(model, view.questions, this.texts.language());
  });
  /** Where the answers lie apart, agreed on or not: they stay where they were talked about. So does what owes its reason. */
  protected readonly apart = computed(() => this.topics().filter((topic) => isApart(topic)));
  protected readonly together = computed(() => this.topics().filter((topic) => !isApart(topic)));
  /** What a meeting talks about: what lies apart, or everything where nothing does. */
  protected readonly forWall = computed(() =>
    this.apart().length > 0 ? this.apart() : this.topics(),
  );
  protected readonly wall = signal(false);
  protected readonly sections = computed(
    () =>
      new Map(
        (this.assessment.hasValue() ? this.assessment.value().sections : []).map(
          ({ key, title }) => [key, (this.texts.language() === 'en' && title.en) || title.da],
        ),
      ),
  );
  /** What the one button would take over. */
  protected readonly proposed = computed(
    () => this.together().filter(({ agreed }) => agreed === null).length,
  );
  /** How many of those rest on answers from an earlier round alone. */
  protected readonly untouched = computed(
    () => this.together().filter((topic) => topic.agreed === null && onlyCarried(topic)).length,
  );
  protected readonly left = computed(
    () => this.topics().filter(({ agreed }) => agreed === null).length,
  );
  /** Everybody who has handed in, once. */
  protected readonly people = computed(() => {
    const all = this.topics().flatMap(({ answers }) => answers);
    return [
      ...new Map(all.map(({ personId: id, personName: name }) => [id, { id, name }])).values(),
    ];
  });
  protected readonly short = computed(() =>
    shortNames(this.topics().flatMap(({ answers }) => answers)),
  );
  protected readonly title = computed(() => {
    if (!this.assessment.hasValue()) return '';
    const { title } = this.assessment.value();
    return (this.texts.language() === 'en' && title.en) || title.da;
  });
  protected readonly trail = computed(() => [
    { text: this.texts.text('places.maturity'), link: '/maturity' },
    { text: this.title(), link: `/assessments/${this.id()}` },
  ]);
  protected readonly lead = computed(() =>
    this.editable() && this.people().length > 0
      ? this.texts.count('agreeing.lead', this.people().length)
      : '',
  );
  protected readonly editable = computed(() => {
    if (!this.assessment.hasValue()) return false;
    const { state, roundOpen } = this.assessment.value();
    return state === 'open' && roundOpen;
  });

  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  private readonly attempt = new Attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly how = how;
  protected readonly stepOf = stepOf;

  protected reload(): void {
    this.assessment.reload();
    this.consensus.reload();
    this.model.reload();
  }

  /** Submitted or closed meanwhile: shows how it stands, and leaves what was typed where it is. */
  protected renew(): void {
    this.assessment.reload();
    this.consensus.reload();
  }

  protected toggle({ question }: Topic): void {
    this.opened.update((opened) => {
      const now = new Set(opened);
      if (!now.delete(question)) now.add(question);
      return now;
    });
  }

  protected async settle(): Promise<void> {
    const count = this.proposed();
    await this.attempt.run(
      async () => {
        this.consensus.set(await firstValueFrom(this.api.assessmentsSettle(this.id(), {})));
        this.announcer.show(this.texts.count('agreeing.settled', count));
        // The button is gone now; whoever pressed it goes on from the list it stood above.
        this.alike()?.nativeElement.focus();
      },
      (problem) => {
        this.attempt.fail(problem);
        if (problem.kind === 'conflict') this.renew();
      },
    );
  }
}
