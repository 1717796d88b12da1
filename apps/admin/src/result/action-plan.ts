import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  actionsListResource,
  type ActionState,
  type ActionView,
  type UnitScoreView,
} from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { ActionDialog, type ActionDraft } from './action-dialog';
import { type ScoreTree, wantingOf } from './figures';

const stateTags: Readonly<Record<ActionState, Status>> = {
  planned: 'later',
  'under-way': 'active',
  done: 'done',
  dropped: 'later',
};

/** Handleplan: what the municipality will do about its result, who, and by when. */
@Component({
  selector: 'erfa-action-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    ActionDialog,
    DatePipe,
    EmptyState,
    Icon,
    Problem,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './action-plan.html',
  styles: `
    :host {
      display: block;
    }
    .add {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
    }
    .tags {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.8rem;
    }
    th,
    td {
      overflow-wrap: break-word;
    }
  `,
})
export class ActionPlan {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly assessmentId = input.required<string>();
  readonly tree = input.required<ScoreTree>();

  /** The units that answered; none where the municipality answered as one. */
  readonly units = input<readonly UnitScoreView[]>([]);
  /** The plan has changed. */
  readonly changed = output();

  protected readonly source = actionsListResource(this.assessmentId, {
    headers: () => ({ 'Accept-Language': this.texts.language() }),
  });
  // What a change answered with is the newest there is; a reload replaces it.
  protected readonly actions = linkedSignal<readonly ActionView[]>(() =>
    this.source.hasValue() ? this.source.value().actions : [],
  );
  protected readonly mayEdit = computed(() => this.keeper.may('action.edit'));
  protected readonly draft = signal<ActionDraft | null>(null);
  protected readonly lead = computed(() => {
    const open = this.actions().filter(({ state }) => state === 'planned' || state === 'under-way');
    const counted = this.texts.count('plan.count', this.actions().length);
    const next = open
      .map(({ dueOn }) => dueOn)
      .filter((day) => day !== null)
      .filter((day) => day >= today())
      .toSorted()[0];
    return next
      ? `${counted} ${this.texts.text('plan.next', { date: formatDate(this.texts.language(), next) })}`
      : counted;
  });

  /** Puts the reader at the beginning of the plan. */
  focus(): void {
    const heading = this.heading().nativeElement;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  /** Opens the form for a new action, with what is known of it. */
  write(
    known: Pick<ActionDraft, 'nodeKey' | 'title' | 'measure'> &
      Partial<Pick<ActionDraft, 'dueOn' | 'leadsTo'>>,
  ): void {
    this.draft.set({
      id: null,
      ownerId: null,
      dueOn: null,
      leadsTo: null,
      state: 'planned',
      version: 0,
      ...known,
    });
  }

  protected add(): void {
    const first = this.tree().dimensions[0]?.key ?? '';
    this.write({ nodeKey: first, title: '', measure: '' });
  }

  protected titleOf(key: string): string {
    return this.tree().byKey.get(key)?.title ?? key;
  }

  protected wanting(action: ActionView): 'owner' | 'overdue' | 'nothing' {
    return wantingOf(action, today());
  }

  protected stateName(state: ActionState): TextKey {
    return `plan.state.${state}`;
  }

  protected status(state: ActionState): Status {
    return stateTags[state];
  }

  protected saved(actions: readonly ActionView[]): void {
    this.actions.set(actions);
    this.changed.emit();
    this.announcer.show(this.texts.text('plan.saved'));
  }
}
