import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FieldPath } from '@erfa/model-lab';
import { Icon } from '../icons/icon';
import { DraftKeeper } from '../lab/draft-keeper';
import type { Finding } from '../lab/drafts-api';
import { FindingsKeeper } from '../lab/findings-keeper';
import { LabHead } from '../lab/lab-head';
import { labLink } from '../lab/lab-tabs';
import { LiveResult } from '../lab/live-result';
import { LiveScoring } from '../lab/live-scoring';
import type { OutlineNode } from '../lab/outline';
import { SimulationBox } from '../lab/simulation-box';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Menu } from '../overlays/menu';
import { MenuItem } from '../overlays/menu-item';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { ContentTree, type Move } from './content-tree';
import { DrawnLater } from './drawn-later';
import { FieldAim } from './field-aim';
import { elementOf } from './field-id';
import { FileMenu } from './file-menu';
import { FindingsList } from './findings-list';
import { ModelForm } from './model-form';
import {
  firstScale,
  firstScaleName,
  newGroup,
  newKey,
  newQuestion,
  newSpot,
  type Where,
} from './new-node';
import { NodeForm } from './node-form';
import { QuestionPreview } from './question-preview';
import { SplitDialog } from './split-dialog';
import { marksAbove, sameMarks } from './tree-marks';
import { TurnedNotice } from './turned-notice';
import { spotAfter, type Way } from './tree-rows';

/** Questions below a group from which it is asked before the group is removed. */
const many = 5;

/** Writing a model: its contents, the node in hand, and what is to be mended with the question as respondents see it. */
@Component({
  selector: 'erfa-writing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ContentTree,
    CountPipe,
    Dialog,
    EmptyState,
    FileMenu,
    FindingsList,
    Icon,
    LabHead,
    Menu,
    MenuItem,
    ModelForm,
    NodeForm,
    PageHeader,
    Problem,
    QuestionPreview,
    RouterLink,
    SimulationBox,
    SplitDialog,
    TextPipe,
    TurnedNotice,
    Waiting,
  ],
  providers: [DraftKeeper, DrawnLater, FieldAim, FindingsKeeper, LiveResult, LiveScoring],
  templateUrl: './writing-page.html',
  styleUrl: './writing-page.scss',
})
export class WritingPage {
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly location = inject(Location);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly aim = inject(FieldAim);
  private readonly findings = inject(FindingsKeeper);
  protected readonly later = inject(DrawnLater);
  protected readonly keeper = inject(DraftKeeper);
  private readonly tree = viewChild(ContentTree);

  /** Id of the draft, from the address. */
  readonly id = input.required<string>();
  protected readonly bringing = new Attempt(this.id);
  /** Key of the node to begin with, from the address. */
  readonly node = input<string | undefined>(undefined);

  private readonly wanted = linkedSignal(() => this.node() ?? '');
  /** The key of what is in hand: a node, or the model where that is nowhere. */
  protected readonly chosen = computed(() => {
    const [key, outline] = [this.wanted(), this.keeper.outline()];
    const back = this.splitFrom.get(key) ?? '';
    const found = this.keeper.keyNow(key) ?? (outline.has(back) ? back : undefined);
    return found ?? this.keeper.model()?.key ?? '';
  });
  /** By the first of the questions that one was split into: that one, for when it is back. */
  private readonly splitFrom = new Map<string, string>();
  protected readonly place = computed(() => this.keeper.outline().get(this.chosen()));
  /** What the form shows, and what the preview does: the model's key, or of something that is gone, stands for what is chosen. */
  protected readonly inForm = computed(() => this.placeOf(this.later.inForm()));
  protected readonly inBeside = computed(() => this.placeOf(this.later.inBeside()));

  private placeOf(key: string | null): OutlineNode | undefined {
    return (key === null ? undefined : this.keeper.outline().get(key)) ?? this.place();
  }
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  /** Which of the three parts a phone shows. */
  protected readonly part = signal<'contents' | 'node' | 'check'>('contents');
  protected readonly parts = [
    { key: 'contents', title: 'writing.contents' },
    { key: 'node', title: 'writing.part.node' },
    { key: 'check', title: 'writing.part.check' },
  ] as const;
  protected readonly count = computed(() => {
    let questions = 0;
    for (const { node } of this.keeper.outline().values())
      if (node.kind === 'question') questions += 1;
    return questions;
  });
  protected readonly title = computed(() => {
    const place = this.place();
    if (!place) return this.texts.text('writing.ofModel');
    const { da, en } = place.node.title;
    const title = this.texts.language() === 'en' ? en || da : da || en;
    return `${place.number} ${title || this.texts.text('writing.tree.untitled')}`;
  });
  /** Names of others who are at the same node. */
  protected readonly besides = computed(() =>
    this.keeper
      .present()
      .filter(({ node }) => node === this.chosen())
      .map(({ name }) => name.split(' ')[0] ?? name),
  );
  /** What was found at each node, and below those that are closed. */
  protected readonly marks = computed(
    () => marksAbove(this.findings.marks(), this.keeper.outline(), this.opened()),
    { equal: sameMarks },
  );
  /** The group that is about to be removed with many questions; null for none. */
  protected readonly removing = signal<string | null>(null);
  protected readonly removingCount = computed(
    () => this.keeper.outline().get(this.removing() ?? '')?.questions ?? 0,
  );
  /** The question that is about to be split; null for none. */
  protected readonly splitting = signal<string | null>(null);
  protected readonly ways = (['up', 'down', 'in', 'out'] as const).map(
    (way) => ({ way, title: `writing.acts.${way}` }) as const,
  );

  constructor() {
    let begun = '';
    effect(() => {
      const person = this.session.member()?.person.id;
      if (person === undefined || begun === this.id()) return;
      begun = this.id();
      void this.keeper.open(begun, person);
    });
    effect(() => {
      if (this.keeper.draft()) this.keeper.be(this.chosen());
    });
    // The address follows a key that was changed, here or by somebody else.
    effect(() => {
      const [wanted, chosen] = [untracked(this.wanted), this.chosen()];
      if (chosen === wanted || this.keeper.keyNow(wanted) !== chosen) return;
      this.wanted.set(chosen);
      this.addressOf(chosen);
    });
    let shown = false;
    effect(() => {
      if (shown || !this.keeper.draft()) return;
      shown = true;
      this.reveal(this.chosen());
    });
  }

  protected link(path: string): readonly string[] {
    return labLink(this.id(), path);
  }

  protected again(): void {
    const person = this.session.member()?.person.id;
    if (person !== undefined) void this.keeper.open(this.id(), person);
  }

  /** Takes a node of the tree in hand: the focus stays there, so that the form may come after the paint. */
  protected chooseInTree(key: string): void {
    const before = this.chosen();
    const drawn = [this.later.inForm() ?? before, this.later.inBeside() ?? before] as const;
    this.choose(key);
    if (key !== before) this.later.hold(...drawn);
  }

  /** Takes a node in hand, or the model. */
  protected choose(key: string): void {
    this.later.release();
    this.wanted.set(key);
    this.aim.take([]);
    this.part.set('node');
    this.reveal(key);
    this.addressOf(key);
  }

  private addressOf(key: string): void {
    const query = this.keeper.outline().has(key) ? `node=${encodeURIComponent(key)}` : '';
    // Without the router: nothing is loaded, and the page stays where it is.
    this.location.replaceState(`/models/drafts/${this.id()}`, query);
  }

  protected move({ key, to }: Move): void {
    if (!this.keeper.move(key, to)) return;
    this.open(to.parent);
    const place = this.keeper.outline().get(key);
    if (!place) return;
    this.announcer.say(
      this.texts.text('writing.moved', { title: this.nameOf(key), number: place.number }),
    );
    afterNextRender(() => this.tree()?.goTo(key), { injector: this.injector });
  }

  protected step(way: Way): void {
    const to = spotAfter(this.keeper.outline(), this.chosen(), way);
    if (to) this.move({ key: this.chosen(), to });
    else this.stuck(way);
  }

  protected stuck(way: Way): void {
    this.announcer.say(this.texts.text(`writing.stuck.${way}`));
  }

  /** Goes on with a draft that was discarded. */
  protected async bringBack(): Promise<void> {
    await this.bringing.run(() => this.keeper.discard(false));
  }

  /** Puts in something new beside or in what is in hand, and goes on in its name. */
  protected add(kind: 'question' | 'group', where: Where): void {
    const model = this.keeper.model();
    if (!model) return;
    const [key, outline, near] = [newKey(kind), this.keeper.outline(), this.chosen()];
    const node = kind === 'group' ? newGroup(key) : newQuestion(key, model, outline, near);
    if (node.scale === firstScaleName && !Object.hasOwn(model.scales, firstScaleName))
      this.keeper.set(model.key, ['scales', firstScaleName], firstScale as never);
    const spot = newSpot(model, outline, near, where);
    if (!this.keeper.add(node, spot)) return;
    this.open(spot.parent);
    this.choose(key);
    this.announcer.say(this.texts.text(`writing.added.${kind}`));
    this.goToField(['title', 'da']);
  }

  protected remove(key: string, sure = false): void {
    const place = this.keeper.outline().get(key);
    if (!place) return;
    if (!sure && place.node.kind === 'group' && place.questions >= many) {
      this.removing.set(key);
      return;
    }
    this.removing.set(null);
    const name = this.nameOf(key);
    const next = place.siblings[place.at + 1] ?? place.siblings[place.at - 1];
    if (!this.keeper.remove(key)) return;
    this.choose(next?.key ?? place.parent);
    this.announcer.show(this.texts.text('writing.removed', { title: name }));
    afterNextRender(() => this.tree()?.focus(), { injector: this.injector });
  }

  /** Goes on in the first of the questions that one was split into. */
  protected split([first]: readonly string[]): void {
    const from = this.splitting();
    this.splitting.set(null);
    if (first === undefined || from === null) return;
    this.splitFrom.set(first, from);
    this.choose(first);
    this.goToField(['title', 'da']);
  }

  /** Goes to where something was found. */
  protected goTo({ node, field }: Finding): void {
    this.choose(node);
    this.goToField(field.length > 0 ? field : ['title', 'da']);
  }

  private goToField(field: FieldPath): void {
    this.aim.take(field);
    // After the form of what was chosen has been drawn, and what holds the field has opened.
    afterNextRender(
      () => {
        const element = elementOf(this.document, field);
        element?.scrollIntoView({ block: 'center' });
        element?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  /** Opens the groups above a node, and shows its row. */
  private reveal(key: string): void {
    for (const { key: group } of this.keeper.outline().get(key)?.above ?? []) this.open(group);
    afterNextRender(() => this.tree()?.goTo(key), { injector: this.injector });
  }

  private open(key: string): void {
    if (this.opened().has(key)) return;
    this.opened.update((keys) => new Set(keys).add(key));
  }

  private nameOf(key: string): string {
    const { da = '', en = '' } = this.keeper.outline().get(key)?.node.title ?? {};
    const english = this.texts.language() === 'en';
    return (english ? en || da : da || en) || this.texts.text('writing.tree.untitled');
  }
}
