import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  experienceListResource,
  type ExperienceView,
  FollowUpService,
  type LessonPhase,
  type ProjectExperienceView,
  type WriteExperience,
} from '@erfa/api-client';
import { experienceKinds, experienceLimits, lessonPhases, lessonSubjects } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { Drafts } from '../progress/drafts';
import { ProjectHead } from '../project/project-head';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';
import { SessionKeeper } from '../session/session-keeper';

type Kind = (typeof experienceKinds)[number];
type About = (typeof lessonSubjects)[number];

/** What is typed in five minutes: one text of each kind, about one of the two. */
type Written = Readonly<Record<Kind, { readonly text: string; readonly about: About }>>;

const nothing: Written = {
  worked: { text: '', about: 'process' },
  failed: { text: '', about: 'process' },
  'next-time': { text: '', about: 'process' },
};

/** Hvad har I lært?: five minutes of experience at a decision point or at the end, and what became of it. */
@Component({
  selector: 'erfa-experience-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[DatePipe, PageHeader, Problem, ProjectHead, RouterLink, RowDialog, TextPipe, Waiting],
  ],
  templateUrl: './experience-page.html',
  styleUrl: './experience-page.scss',
})
export class ExperiencePage {
  private readonly api = inject(FollowUpService);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionKeeper);
  /** From the address: the project, and the decision point it is written at. */
  readonly id = input.required<string>();
  readonly decision = input<string>();

  protected readonly source = experienceListResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<ProjectExperienceView | null>(null);
  protected readonly kinds = experienceKinds;
  protected readonly subjects = lessonSubjects;
  protected readonly phases = lessonPhases;
  protected readonly limits = experienceLimits;
  protected readonly written = signal<Written>(nothing);
  /** At which decision point: its id, `end`, or none. */
  protected readonly moment = signal('');
  protected readonly phase = signal<LessonPhase>('before');
  protected readonly attempt = new Attempt();
  protected readonly draft = signal<Row | null>(null);
  protected readonly some = computed(() =>
    experienceKinds.some((kind) => this.written()[kind].text.trim() !== ''),
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('projects.tool.follow-up'), link: `/projects/${this.id()}/follow-up` },
  ]);
  protected readonly groups = computed(() =>
    experienceKinds
      .map((kind) => ({
        kind,
        entries: (this.view()?.experience ?? []).filter((one) => one.kind === kind),
      }))
      .filter(({ entries }) => entries.length > 0),
  );
  protected readonly fields = computed<RowField[]>(() => [
    {
      ...{ key: 'text', label: 'followUp.experience.text', kind: 'long' },
      ...{ required: true, longest: experienceLimits.text },
    },
    this.choice('kind', 'followUp.experience.howItWent', experienceKinds, (value) =>
      this.texts.text(`followUp.experience.kind.${value}`),
    ),
    this.choice('about', 'followUp.experience.aboutWhat', lessonSubjects, (value) =>
      this.texts.text(`followUp.experience.about.${value}`),
    ),
    this.choice('phase', 'followUp.experience.phase', lessonPhases, (value) =>
      this.texts.text(`projects.part.${value}`),
    ),
  ]);
  protected readonly many = (names: readonly string[]): string =>
    new Intl.ListFormat(this.texts.language()).format(names);

  protected readonly ways: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = row as unknown as WriteExperience;
      const seen = { 'If-Match': `"${version}"` };
      this.view.set(
        await firstValueFrom(this.api.experienceChange(this.id(), id ?? '', write, seen)),
      );
    },
    remove: async (id) =>
      this.view.set(await firstValueFrom(this.api.experienceRemove(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.experienceList(this.id()));
      const one = now.experience.find((all) => all.id === id);
      return one && rowOf(one);
    },
  };

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.phase.set(value.phase);
        this.moment.set(this.decision() ?? '');
        this.written.set(this.kept() ?? nothing);
      });
    });
  }

  protected write(kind: Kind, event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.put(kind, { ...this.written()[kind], text });
  }

  protected about(kind: Kind, about: About): void {
    this.put(kind, { ...this.written()[kind], about });
  }

  protected at(event: Event): void {
    this.moment.set((event.target as HTMLSelectElement).value);
    if (this.moment() === 'end') this.phase.set('after');
  }

  protected choosePhase(event: Event): void {
    this.phase.set((event.target as HTMLSelectElement).value as LessonPhase);
  }

  protected momentOf({ decisionId, atEnd }: ExperienceView): string {
    if (atEnd) return this.texts.text('followUp.experience.end');
    const found = this.view()?.decisions.find(({ id }) => id === decisionId);
    return found ? found.title || this.texts.text(`projects.decision.${found.kind}`) : '';
  }

  protected save(): void {
    const moment = this.moment();
    const entries = experienceKinds.flatMap((kind) => {
      const { text, about } = this.written()[kind];
      return text.trim() === '' ? [] : [{ kind, about, phase: this.phase(), text: text.trim() }];
    });
    if (entries.length === 0) return;
    void this.attempt.run(async () => {
      const atEnd = moment === 'end';
      const decisionId = atEnd || moment === '' ? null : moment;
      const body = { decisionId, atEnd, entries };
      this.view.set(await firstValueFrom(this.api.experienceAdd(this.id(), body)));
      this.written.set(nothing);
      this.keep(null);
      this.announcer.show(this.texts.text('followUp.experience.saved'));
    });
  }

  /** One click: the lesson is begun where it is not yet, and its page is where one writes on. */
  protected tell(one: ExperienceView): void {
    void this.attempt.run(async () => {
      const { lessonId } = await firstValueFrom(this.api.experienceTell(this.id(), one.id));
      await this.router.navigate(['/lessons', lessonId, 'edit']);
    });
  }

  protected edit(one: ExperienceView): void {
    this.draft.set(rowOf(one));
  }

  private put(kind: Kind, one: Written[Kind]): void {
    this.written.update((all) => ({ ...all, [kind]: one }));
    this.keep(this.written());
  }

  private choice<Value extends string>(
    key: string,
    label: RowField['label'],
    values: readonly Value[],
    say: (value: Value) => string,
  ): RowField {
    const choices = values.map((value) => ({ value, text: say(value) }));
    return { key, label, kind: 'choice', choices };
  }

  private kept(): Written | null {
    try {
      const text = this.drafts.read(this.owner(), this.name());
      return text === null ? null : (JSON.parse(text) as Written);
    } catch {
      return null;
    }
  }

  private keep(written: Written | null): void {
    this.drafts.keep(this.owner(), this.name(), written && JSON.stringify(written));
  }

  private name(): string {
    return `project-${this.id()}-experience`;
  }

  private owner(): string {
    const member = this.session.member();
    return member ? `${member.organisation.id}:${member.person.id}` : '';
  }
}

const rowOf = ({ id, version, text, kind, about, phase }: ExperienceView): Row => ({
  ...{ id, version, text, kind, about, phase },
});
