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
import type { MeasuringTaskView, RecordMeasurement } from '@erfa/api-client';
import {
  callsForAction,
  deviationOf,
  differenceUnitOf,
  followUpLimits,
  promisedFigure,
  unitOf,
} from '@erfa/domain';
import { readNumber, writeNumber } from '../answers/typed-number';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Problem } from '../problem/problem';
import { faultAt, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import { SessionKeeper } from '../session/session-keeper';
import { FigureScale } from './figure-scale';

/** Usual causes of a deviation; the last one is written. */
const causes = ['oldWay', 'equipment', 'more', 'else'] as const;
type Cause = (typeof causes)[number];

/** What is typed; kept on the device until it is sent. */
interface Typed {
  readonly value: string;
  readonly on: string;
  readonly cause: Cause | null;
  readonly causeText: string;
  readonly action: string;
  readonly who: string;
  readonly by: string;
}

/** One figure: where it is found, what it was and is to be, and where it is behind why, and what is done about it. */
@Component({
  selector: 'erfa-measure-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionBar, CountPipe, DatePipe, FigureScale, Problem, TextPipe],
  templateUrl: './measure-form.html',
  styleUrl: './measure-form.scss',
})
export class MeasureForm {
  private readonly texts = inject(Texts);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionKeeper);
  readonly task = input.required<MeasuringTaskView>();
  /** ISO date. */
  readonly today = input.required<string>();
  readonly busy = input(false);
  readonly problem = input<ProblemError | null>(null);
  readonly saved = output<RecordMeasurement>();
  readonly putOff = output();

  protected readonly causes = causes;
  protected readonly limits = followUpLimits;
  protected readonly tried = signal(false);
  protected readonly typed = linkedSignal<MeasuringTaskView, Typed>({
    source: this.task,
    computation: (task) => this.kept(task) ?? blank(task.due?.to ?? this.today()),
  });
  /** Whether anything of it stands on the device alone. */
  protected readonly onDevice = computed(() => this.typed().value.trim() !== '');

  protected readonly value = computed(() =>
    this.typed().value.trim() === '' ? null : readNumber(this.typed().value, this.texts.language()),
  );
  private readonly promise = computed(() => {
    const task = this.task();
    return {
      ...{ baselineValue: task.baselineValue, baselineOn: task.baselineOn, path: task.path },
      ...{ targetValue: task.targetValue, targetOn: task.targetOn },
      lowerIsBetter: task.lowerIsBetter,
    };
  });
  protected readonly promised = computed(() => promisedFigure(this.promise(), this.typed().on));
  private readonly deviation = computed(() => {
    const value = this.value();
    return value === null ? null : deviationOf(this.promise(), this.typed().on, value);
  });
  protected readonly behind = computed(() => this.deviation()?.standing === 'behind');
  protected readonly needsAction = computed(() => {
    const value = this.value();
    return value !== null && callsForAction(this.promise(), this.typed().on, value);
  });
  /** Who else can be asked; the reader stands in the list as themselves. */
  protected readonly others = computed(() => {
    const own = this.session.member()?.person.id;
    return this.task().people.filter(({ personId }) => personId !== own);
  });
  /** What the figure says beside baseline and promise. */
  protected readonly said = computed(() => {
    const [value, { baselineValue }] = [this.value(), this.task()];
    if (value === null) return '';
    const parts: string[] = [];
    if (baselineValue !== null) parts.push(this.beside(value, baselineValue));
    const deviation = this.deviation();
    if (deviation)
      parts.push(
        this.texts.text(`followUp.measuring.standing.${deviation.standing}`, {
          promised: this.figure(deviation.promised),
          amount: this.told(deviation.amount, differenceUnitOf),
        }),
      );
    return parts.join(' ');
  });
  protected readonly fault = computed(() => {
    const { value } = this.typed();
    if (value.trim() === '')
      return this.tried() ? this.texts.text('followUp.measuring.missing') : null;
    if (this.value() === null) return this.texts.text('benefits.noNumber');
    return faultAt(this.problem(), 'value');
  });
  protected readonly causeFault = computed(() =>
    this.tried() && this.needsAction() && this.cause() === ''
      ? this.texts.text('followUp.measuring.causeMissing')
      : null,
  );
  protected readonly actionFault = computed(() =>
    this.tried() && this.needsAction() && this.typed().action.trim() === ''
      ? this.texts.text('followUp.measuring.actionMissing')
      : null,
  );

  /** The figure has arrived: nothing of it is kept on the device any longer. */
  readonly forget = (): void => this.keep(this.task(), null);

  protected set(change: Partial<Typed>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
    this.keep(this.task(), this.typed());
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected figure(value: number): string {
    return this.told(value, unitOf);
  }

  protected send(): void {
    this.tried.set(true);
    const value = this.value();
    const faults = [this.fault(), this.causeFault(), this.actionFault()];
    if (value === null || faults.some((fault) => fault !== null)) return;
    const [{ kind, id }, { on, action, who, by }] = [this.task(), this.typed()];
    const told = this.behind();
    this.saved.emit({
      ...{ kind, id, measuredOn: on, value },
      ...{ cause: told ? this.cause() : '', action: told ? action.trim() : '' },
      ...{ actionOwnerId: told ? who || null : null, actionDueOn: told ? by || null : null },
    });
  }

  private cause(): string {
    const { cause, causeText } = this.typed();
    if (cause === null) return '';
    return cause === 'else'
      ? causeText.trim()
      : this.texts.text(`followUp.measuring.cause.${cause}`);
  }

  private beside(value: number, baseline: number): string {
    const amount = this.told(Math.abs(value - baseline), differenceUnitOf);
    const way = value === baseline ? 'same' : value < baseline ? 'less' : 'more';
    return this.texts.text(`followUp.measuring.than.${way}`, { amount });
  }

  /** A value, or a difference of two, with its unit. */
  private told(value: number, unitFor: typeof unitOf): string {
    const language = this.texts.language();
    const rounded = Math.round(value * 1000) / 1000;
    return [writeNumber(rounded, language), unitFor(rounded, this.task().unit, language)]
      .filter((part) => part !== '')
      .join(' ');
  }

  private kept(task: MeasuringTaskView): Typed | null {
    try {
      const text = this.drafts.read(this.owner(), nameOf(task));
      return text === null ? null : (JSON.parse(text) as Typed);
    } catch {
      return null;
    }
  }

  private keep(task: MeasuringTaskView, typed: Typed | null): void {
    this.drafts.keep(this.owner(), nameOf(task), typed && JSON.stringify(typed));
  }

  private owner(): string {
    const member = this.session.member();
    return member ? `${member.organisation.id}:${member.person.id}` : '';
  }
}

const blank = (on: string): Typed => ({
  ...{ value: '', on, cause: null, causeText: '', action: '', who: '', by: '' },
});

const nameOf = ({ kind, id, due, next }: MeasuringTaskView): string =>
  `measure-${kind}-${id}-${(due ?? next)?.to ?? ''}`;
