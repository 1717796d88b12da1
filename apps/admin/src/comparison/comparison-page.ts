import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type ComparisonsShowParams,
  comparisonsShowResource,
  type ComparisonView,
  GroupKind,
  type PeerGroupView,
} from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem } from '../problem/problem-error';
import { locales } from '../language/language';
import { SessionKeeper } from '../session/session-keeper';
import { wholeOf } from './axis';
import { ComparisonStory } from './comparison-story';
import { ComparisonWords } from './comparison-words';
import { Development } from './development';
import { Differences } from './differences';
import { Distribution } from './distribution';
import { GroupChoice } from './group-choice';
import { GroupFigures } from './group-figures';
import { LevelColumns } from './level-columns';
import { FigureFiles } from './figure-files';
import { Protection } from './protection';

const kinds: readonly GroupKind[] = Object.values(GroupKind);

/** Sammenligning: a closed round's figures for a group, with one's own beside them; for KL the group alone. */
@Component({
  selector: 'erfa-comparison-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Development,
    Differences,
    Distribution,
    EmptyState,
    GroupChoice,
    GroupFigures,
    Icon,
    LevelColumns,
    MomentPipe,
    PageHeader,
    FigureFiles,
    Problem,
    Protection,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './comparison-page.html',
  styleUrl: './comparison-page.scss',
})
export class ComparisonPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly story = inject(ComparisonStory);
  protected readonly words = inject(ComparisonWords);

  /** The round's id, from the address. */
  readonly id = input.required<string>();
  /** The chosen group's kind and key, from the address; the country where none is named. */
  readonly kind = input<string | undefined>();
  readonly key = input<string | undefined>();

  private readonly choice = computed<ComparisonsShowParams>(() => {
    const [kind, key] = [kinds.find((known) => known === this.kind()), this.key()];
    return { ...(kind ? { kind } : {}), ...(kind && key ? { key } : {}) };
  });
  // The titles of a model come from the server, so a change of language asks again.
  protected readonly source = comparisonsShowResource(this.id, this.choice, {
    headers: () => ({ 'Accept-Language': this.texts.language() }),
  });
  /** What is shown: of the group before while the next one is fetched, so that nothing on the page jumps. */
  protected readonly view = linkedSignal<
    { now: ComparisonView | undefined; id: string },
    ComparisonView | undefined
  >({
    source: () => ({
      now: this.source.hasValue() ? this.source.value() : undefined,
      id: this.id(),
    }),
    computation: ({ now, id }, before) =>
      now ?? (before?.value?.round.id === id ? before.value : undefined),
  });
  private readonly code = computed(() => {
    const error = this.source.error();
    return error === undefined ? null : asProblem(error).code;
  });
  /** That it waits for results, in the server's words. */
  protected readonly waits = computed(() =>
    this.code() === 'comparison-waits' ? asProblem(this.source.error()) : null,
  );
  protected readonly notReleased = computed(() => this.code() === 'not-released');
  protected readonly noSuchGroup = computed(() => this.code() === 'no-such-group');

  private readonly inKl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  protected readonly demonstration = computed(() => this.keeper.session()?.demonstration ?? false);
  protected readonly printedAt = signal(Date.now());
  protected readonly organisation = computed(
    () => this.keeper.member()?.organisation.officialName ?? '',
  );
  /** Whether one has figures of one's own to hold against the group's. */
  protected readonly tookPart = computed(() => (this.view()?.assessmentId ?? null) !== null);
  protected readonly ownName = computed(() =>
    this.tookPart() ? (this.keeper.member()?.organisation.name ?? '') : '',
  );
  protected readonly ownOfficialName = computed(() => (this.tookPart() ? this.organisation() : ''));
  /** Whether to say why nothing of one's own is shown; KL has no figures. */
  protected readonly absent = computed(() => !this.tookPart() && !this.inKl());
  protected readonly whole = computed(() => {
    const view = this.view();
    const whole = view ? wholeOf(view.figures) : null;
    return whole?.levels ? whole : null;
  });
  protected readonly hasWhole = computed(() => wholeOf(this.view()?.figures ?? []) !== null);
  /** What the page compares nothing of, in words; empty where it compares all. */
  protected readonly uncompared = computed(() =>
    new Intl.ListFormat(locales[this.texts.language()], { type: 'conjunction' }).format(
      (this.view()?.uncompared ?? []).map(({ kind, title }) =>
        kind === 'model' ? this.texts.text('comparison.inWhole') : title,
      ),
    ),
  );
  protected readonly protection = viewChild(Protection);
  /** Whether any figure that the page or its files have is hidden. */
  protected readonly someHidden = computed(() => {
    const { groups = [], figures = [] } = this.view() ?? {};
    return (
      groups.some(({ suppressed, wholeSuppressed }) => suppressed ?? wholeSuppressed) ||
      figures.some(({ suppressed }) => suppressed)
    );
  });
  private readonly title = computed(() => this.view()?.round.title[this.texts.language()] ?? '');
  protected readonly heading = computed(() =>
    this.title()
      ? this.texts.text('comparison.headingOf', { title: this.title() })
      : this.texts.text('comparison.heading'),
  );
  protected readonly lead = computed(() => {
    const view = this.view();
    return view ? this.story.lead(view) : '';
  });
  /** The round's own page: KL runs it, a municipality reads its result or its terms. */
  protected readonly back = computed(() => {
    if (this.inKl()) return `/rounds/${this.id()}`;
    const own = this.view()?.assessmentId;
    return own ? `/assessments/${own}/result` : `/maturity/rounds/${this.id()}`;
  });
  protected readonly result = computed(() => {
    const own = this.view()?.assessmentId;
    return own && this.keeper.may('result.read') ? `/assessments/${own}/result` : null;
  });
  /** What opens the result's draft for Word with this comparison in it; null for who has no result. */
  protected readonly word = computed(() => {
    const group = this.view()?.group;
    return group && this.result() ? { word: 'comparison', kind: group.kind, key: group.key } : null;
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    this.inKl()
      ? { text: this.texts.text('places.rounds'), link: '/rounds' }
      : { text: this.texts.text('places.maturity'), link: '/maturity' },
    ...(this.title() ? [{ text: this.title(), link: this.back() }] : []),
  ]);

  constructor() {
    let said: string | undefined;
    effect(() => {
      const view = this.view();
      if (!view) return;
      const name = this.words.name(view.group);
      // What is there on arrival is read as part of the page; only a change is news.
      if (said !== undefined && said !== name)
        this.announcer.say(
          `${this.texts.text('comparison.shows', { group: name })} ${this.lead()}`,
        );
      said = name;
    });
  }

  protected choose({ kind, key }: PeerGroupView): Promise<boolean> {
    // The page stays where it is, and so does the focus.
    return this.router.navigate([], { queryParams: { kind, key }, scroll: 'manual' });
  }

  protected print(): void {
    this.printedAt.set(Date.now());
    afterNextRender(() => window.print(), { injector: this.injector });
  }
}
