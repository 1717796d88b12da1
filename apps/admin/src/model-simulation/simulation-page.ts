import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SimulatedWeightView } from '@erfa/api-client';
import { DraftKeeper } from '../lab/draft-keeper';
import { DraftSimulation } from '../lab/draft-simulation';
import { FindingsKeeper } from '../lab/findings-keeper';
import { LabHead } from '../lab/lab-head';
import { labLink } from '../lab/lab-tabs';
import { aboutWords, nodeWords, reachLines, simulationSentence } from '../lab/simulation-words';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { DistributionPair } from './distribution-pair';
import { ItemsTable } from './items-table';
import { SimulationDetails } from './simulation-details';
import { WeightTrial } from './weight-trial';
import { WeightsTable } from './weights-table';

/** Codes that say what is missing before there is anything to simulate: no trouble, but how it goes on. */
const missing: readonly string[] = [
  'simulation-no-predecessor',
  'simulation-no-round',
  'simulation-too-few',
];

/** What would come of a draft on the answers of a closed round: the sentence first, then the figures behind it. */
@Component({
  selector: 'erfa-simulation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    DatePipe,
    DistributionPair,
    EmptyState,
    ItemsTable,
    LabHead,
    LocalPipe,
    PageHeader,
    Problem,
    RouterLink,
    TextPipe,
    Waiting,
    WeightsTable,
    WeightTrial,
  ],
  providers: [DraftKeeper, FindingsKeeper, DraftSimulation, SimulationDetails],
  templateUrl: './simulation-page.html',
  styleUrl: './simulation-page.scss',
})
export class SimulationPage {
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly simulation = inject(DraftSimulation);
  protected readonly details = inject(SimulationDetails);
  private readonly trial = viewChild(WeightTrial);

  /** Id of the draft, from the address. */
  readonly id = input.required<string>();

  protected readonly wanted = signal<string | null>(null);
  protected readonly view = this.simulation.view;
  protected readonly version = computed(() => this.keeper.draft()?.predecessor?.version ?? 0);
  protected readonly nodes = computed(() => this.view()?.figures?.nodes ?? []);
  protected readonly sentence = computed(() => {
    const view = this.view();
    return view ? simulationSentence(this.texts, view) : '';
  });
  /** How the answers behind the figures got there. */
  protected readonly reach = computed(() => {
    const reached = this.view()?.figures?.reached;
    return reached ? reachLines(this.texts, reached) : [];
  });
  /** What is missing before there is anything to simulate. */
  protected readonly lacking = computed(() => {
    const problem = this.simulation.problem();
    return problem && missing.includes(problem.code) ? problem : null;
  });
  protected readonly reasons = computed(() =>
    (this.view()?.figures?.reasons ?? []).map(({ reason, text, count }) => ({
      words: (text?.[this.texts.language()] ?? text?.da) || reason,
      count: aboutWords(this.texts, count),
    })),
  );
  /** Levels over all nodes, and each node's counts at them: what the small pictures show, as a table. */
  protected readonly table = computed(() => {
    const nodes = this.nodes();
    const levels = [
      ...new Set(
        nodes.flatMap(({ before, after }) =>
          [before, after].flatMap((side) => side?.levels?.map(({ level }) => level) ?? []),
        ),
      ),
    ].toSorted((a, b) => a - b);
    const rows = nodes.flatMap((node) =>
      (['before', 'after'] as const).map((side) => {
        const found = node[side];
        return {
          key: `${node.key} ${side}`,
          name: nodeWords(this.texts, node),
          side: this.texts.text(`simulation.${side}`, { version: this.version() }),
          counts: levels.map((level) => {
            const count = found?.levels?.find((one) => one.level === level)?.count;
            return count === undefined ? '..' : aboutWords(this.texts, count);
          }),
        };
      }),
    );
    return { levels, rows };
  });

  constructor() {
    let begun = '';
    effect(() => {
      const person = this.session.member()?.person.id;
      if (person === undefined || begun === this.id()) return;
      begun = this.id();
      void this.keeper.open(begun, person);
    });
    effect(() => {
      const id = this.keeper.draft()?.id;
      this.keeper.revision();
      if (id === undefined) return;
      this.simulation.ask(id, { round: this.wanted() });
    });
    effect(() => {
      const [id, view] = [this.keeper.draft()?.id, this.view()];
      // The figures first; what takes longer when they are there.
      if (id !== undefined && view) this.details.ask(id, view.round.id, view.revision);
    });
  }

  protected again(): void {
    const person = this.session.member()?.person.id;
    if (this.keeper.problem() && person !== undefined) void this.keeper.open(this.id(), person);
    else this.simulation.ask(this.id(), { round: this.wanted() });
  }

  protected link(path: string): readonly string[] {
    return labLink(this.id(), path);
  }

  protected chooseRound(event: Event): void {
    this.wanted.set((event.target as HTMLSelectElement).value);
  }

  protected tryWeight({ key, up }: SimulatedWeightView): void {
    this.trial()?.try(key, up.weight);
    const field = document.getElementById('trial-weight');
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }
}
