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
import {
  targetsListResource,
  type TargetsView,
  TargetsService,
  type TargetView,
  type WayChangeView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText, figureWords } from '../levels/figure-words';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import type { ActionDraft } from './action-dialog';
import type { ScoreTree } from './figures';
import { OutlookCharts } from './outlook-charts';
import { TargetDialog, type TargetDraft } from './target-dialog';
import { WaySteps } from './way-steps';

const priorities: Readonly<Record<NonNullable<TargetView['gap']['priority']>, TextKey>> = {
  high: 'targets.priority.high',
  medium: 'targets.priority.medium',
  low: 'targets.priority.low',
  none: 'targets.priority.none',
};
const stateTags: Readonly<Record<TargetView['state'], Status>> = {
  reached: 'done',
  planned: 'active',
  late: 'attention',
  short: 'attention',
};

/** What a new action is begun with. */
export type BegunAction = Pick<ActionDraft, 'nodeKey' | 'title' | 'measure' | 'dueOn' | 'leadsTo'>;

/** Mål og vejen derhen: what the municipality aims at, what it takes, and where what is planned leads. */
@Component({
  selector: 'erfa-targets',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    DatePipe,
    EmptyState,
    Icon,
    OutlookCharts,
    PluginNotice,
    Problem,
    StatusTag,
    TargetDialog,
    TextPipe,
    Waiting,
    WaySteps,
  ],
  templateUrl: './targets.html',
  styles: `
    :host {
      display: block;
    }
    .add,
    .acts {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.6rem;
      align-items: center;
    }
    .add {
      gap: 0.4rem;
    }
    h3 {
      margin-top: 3.2rem;
    }
    h4 {
      margin-top: 1.6rem;
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    .says {
      max-width: 80ch;
    }
  `,
})
export class Targets {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly api = inject(TargetsService);
  readonly assessmentId = input.required<string>();
  readonly tree = input.required<ScoreTree>();
  /** An answer to change is to become an action. */
  readonly act = output<BegunAction>();

  protected readonly source = targetsListResource(this.assessmentId, {
    headers: () => ({ 'Accept-Language': this.texts.language() }),
  });
  // What a change answered with is the newest there is; a reload replaces it.
  protected readonly view = linkedSignal<TargetsView | undefined>(() =>
    this.source.hasValue() ? this.source.value() : undefined,
  );
  protected readonly mayEdit = computed(() => this.keeper.may('action.edit'));
  protected readonly draft = signal<TargetDraft | null>(null);
  private readonly attempt = new Attempt();
  protected readonly problem = this.attempt.problem;

  /** Asks again: the plan has changed. */
  reload(): void {
    this.source.reload();
  }

  protected add(): void {
    const free = this.tree().dimensions.find(
      ({ key }) => !this.view()?.targets.some(({ nodeKey }) => nodeKey === key),
    );
    const nodeKey = free?.key ?? this.tree().total?.key ?? '';
    this.draft.set({ nodeKey, reachedAt: 'level', least: 0, dueOn: '', version: 0 });
  }

  protected saved(view: TargetsView): void {
    this.view.set(view);
    // The words are those of the language that the page is in.
    this.reload();
    this.announcer.show(this.texts.text('targets.saved'));
  }

  protected remove(target: TargetView): Promise<void> {
    return this.attempt.run(async () => {
      const headers = { 'If-Match': `"${target.version}"` };
      const { nodeKey } = target;
      await firstValueFrom(this.api.targetsRemove(this.assessmentId(), nodeKey, headers));
      this.reload();
      this.announcer.show(this.texts.text('targets.removed'));
    });
  }

  protected goalOf({ reachedAt, least, nodeKey }: TargetView): string {
    return reachedAt === 'level'
      ? this.texts.text('targets.goalLevel', { level: least })
      : figureWords(this.texts, least, this.unitOf(nodeKey));
  }

  protected figure(standing: TargetView['now'], { nodeKey }: TargetView): string {
    return figureText(this.texts, { ...standing, unit: this.unitOf(nodeKey), outcome: null });
  }

  protected priority({ gap }: TargetView): TextKey | null {
    const { priority } = gap;
    return priority && priorities[priority];
  }

  protected stateName({ state }: TargetView): TextKey {
    return `targets.state.${state}`;
  }

  protected status({ state }: TargetView): Status {
    return stateTags[state];
  }

  protected begin(change: WayChangeView, target: TargetView): void {
    const { question, unit, to, toWords, title, description } = change;
    const answer = typeof to === 'number' ? 'targets.liftStep' : 'targets.liftAnswer';
    this.act.emit({
      nodeKey: question,
      title: this.texts.text(answer, { title, to: toWords }),
      measure: description,
      dueOn: target.dueOn,
      leadsTo: { question, unit, value: to as string, words: toWords },
    });
  }

  private unitOf(key: string): string | null {
    return this.tree().byKey.get(key)?.unit ?? null;
  }
}
