import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import type { GoldenOutcomesView } from '@erfa/api-client';
import { DraftKeeper } from '../lab/draft-keeper';
import { DraftsApi, type GoldenCase } from '../lab/drafts-api';
import { fitting } from '../lab/fitting-answers';
import { LiveResult } from '../lab/live-result';
import { TrialSheet } from '../lab/trial-sheet';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { answersIn, caseOf, type Expectable, expectables, expectedIn } from './golden-words';

/** The draft's golden cases with what came out, and making one of the answers that stand on the page. */
@Component({
  selector: 'erfa-golden-cases',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, Problem, StatusTag, TextPipe],
  templateUrl: './golden-cases.html',
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    li {
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.2rem;
      align-items: center;
    }
    .name {
      flex: 1 1 12rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .form {
      margin-top: 1.6rem;
      padding: 1.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
    }
    fieldset {
      min-width: 0;
      margin: 1.2rem 0;
      padding: 0;
      border: 0;
    }
    .figure {
      display: flex;
      gap: 0.8rem;
      align-items: flex-start;
      padding: 0.3rem 0;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    input[type='checkbox'] {
      flex: none;
      width: 2rem;
      height: 2rem;
      margin: 0;
      appearance: auto;
      accent-color: var(--erfa-petrol);
    }
  `,
})
export class GoldenCases {
  private readonly api = inject(DraftsApi);
  private readonly keeper = inject(DraftKeeper);
  private readonly sheet = inject(TrialSheet);
  private readonly result = inject(LiveResult);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  protected readonly cases = this.keeper.golden;
  protected readonly editable = computed(() => !this.keeper.readOnly());
  protected readonly root = computed(() => this.result.scored()?.root ?? null);
  protected readonly figures = computed(() => {
    const root = this.root();
    return root ? expectables(root) : [];
  });
  /** Whether the form is open. */
  protected readonly making = signal(false);
  /** The case whose answers are on the page; null for none. */
  protected readonly opened = computed(
    () => this.cases().find(({ id }) => id === this.openedId()) ?? null,
    // Read again and the same, it leaves what is written of it alone.
    { equal: (one, other) => one?.id === other?.id && one?.version === other?.version },
  );
  private readonly openedId = signal<string | null>(null);
  protected readonly name = linkedSignal(() => this.nameOf(this.opened()));
  protected readonly unnamed = linkedSignal({ source: this.name, computation: () => false });
  /** The keys of the figures that are to come out. */
  protected readonly wanted = linkedSignal<ReadonlySet<string>>(() => {
    const opened = this.opened();
    const usual = this.figures().filter((figure) => figure.usual);
    return new Set(opened ? expectedIn(opened.case) : usual.map(({ node }) => node.key));
  });
  protected readonly attempt = new Attempt();
  private readonly outcomes = signal<GoldenOutcomesView | null>(null);

  /** Whether a case answers a question that the draft does not have. */
  protected readonly anyGone = computed(
    () => this.outcomes()?.cases.some(({ gone }) => gone.length > 0) ?? false,
  );

  constructor() {
    let asked = '';
    effect(() => {
      // Whenever the model or a case has been changed and saved.
      const key = `${this.keeper.revision()} ${this.cases()
        .map(({ id, version }) => id + version)
        .join()}`;
      if (key === asked || this.cases().length === 0) return;
      asked = key;
      void this.tryAll();
    });
  }

  protected nameOf(golden: GoldenCase | null): string {
    const name = golden?.case['name'];
    return typeof name === 'string' ? name : '';
  }

  protected outcomeOf({ id }: GoldenCase) {
    return this.outcomes()?.cases.find((outcome) => outcome.id === id) ?? null;
  }

  protected isOfUnits(golden: GoldenCase): boolean {
    return golden.case['units'] !== undefined;
  }

  protected figureOf({ node }: Expectable): { readonly title: string; readonly words: string } {
    const language = this.texts.language();
    const model = this.keeper.model();
    const title =
      node.key === model?.key ? model.title : this.keeper.outline().get(node.key)?.node.title;
    const outcome = node.outcome ? { title: node.outcome.title[language] } : null;
    return {
      title: title?.[language] || title?.da || node.key,
      words: figureText(this.texts, { ...node, outcome }),
    };
  }

  protected want(key: string): void {
    this.wanted.update((keys) => {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }

  protected open(golden: GoldenCase): void {
    const [model, draft] = [this.keeper.model(), this.keeper.draft()];
    const answers = model ? answersIn(model, golden.case) : null;
    if (!draft || !answers) return;
    this.sheet.put(draft.id, answers);
    this.openedId.set(golden.id);
    this.making.set(false);
    this.announcer.show(this.texts.text('trying.golden.opened', { name: this.nameOf(golden) }));
  }

  protected make(asNew: boolean): void {
    if (asNew) this.openedId.set(null);
    this.making.set(true);
  }

  protected async save(): Promise<void> {
    const [model, draft] = [this.keeper.model(), this.keeper.draft()];
    const name = this.name().trim();
    if (name === '') this.unnamed.set(true);
    if (!model || !draft || name === '') return;
    const figures = this.figures()
      .map(({ node }) => node)
      .filter(({ key }) => this.wanted().has(key));
    await this.attempt.run(async () => {
      // What the case says is of the model as it stands here: the server has to have that first.
      if (!(await this.keeper.flush())) return;
      const before = this.opened();
      const written = {
        ...(before?.case ?? {}),
        ...caseOf(name, fitting(model, this.sheet.of(draft.id)), figures),
      };
      const id = before?.id ?? crypto.randomUUID();
      const cases = await this.api.writeGolden(draft.id, id, written, before?.version ?? 0);
      this.keeper.keepGolden(cases);
      this.openedId.set(id);
      this.making.set(false);
      this.announcer.show(this.texts.text('trying.golden.saved', { name }));
    });
  }

  protected async remove(golden: GoldenCase): Promise<void> {
    const draft = this.keeper.draft();
    if (!draft) return;
    await this.attempt.run(async () => {
      // In its order among what is written: the newest is taken back first.
      if (!(await this.keeper.flush())) return;
      this.keeper.keepGolden(await this.api.removeGolden(draft.id, golden.id, golden.version));
      const name = this.nameOf(golden);
      this.announcer.show(this.texts.text('trying.golden.removed', { name }));
    });
  }

  /** Takes the answers to questions that are gone out of all cases; what they expect stays. */
  protected async removeGone(): Promise<void> {
    const [draft, outcomes] = [this.keeper.draft(), this.outcomes()];
    if (!draft || !outcomes) return;
    await this.attempt.run(async () => {
      // What is gone is of the model as it stands here: the server has to have that first.
      if (!(await this.keeper.flush())) return;
      this.keeper.keepGolden(await this.api.removeGone(draft.id, outcomes.goldenRevision));
      this.announcer.show(this.texts.text('trying.golden.goneRemoved'));
    });
  }

  private async tryAll(): Promise<void> {
    const draft = this.keeper.draft();
    if (!draft) return;
    // A draft with errors says so elsewhere; until they are mended nothing is known of its cases.
    this.outcomes.set(await this.api.tryGolden(draft.id).catch(() => null));
  }
}
