import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  followUpMineResource,
  FollowUpService,
  type MeasuringTaskView,
  type MeasuringView,
  type RecordMeasurement,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { writeNumber } from '../answers/typed-number';
import { formatDate } from '../language/formats';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { DueWords } from '../project/due-words';
import { MeasureForm } from './measure-form';

/** What the reader measures: exactly what is due, one figure at a time. With a project in the address, all they may measure in it. */
@Component({
  selector: 'erfa-measuring-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[DatePipe, DueWords, EmptyState, MeasureForm, PageHeader, Problem, RouterLink],
    ...[NgTemplateOutlet, TextPipe, Waiting],
  ],
  templateUrl: './measuring-page.html',
})
export class MeasuringPage {
  private readonly api = inject(FollowUpService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  /** From the address. */
  readonly project = input<string>();

  private readonly asked = computed(() => {
    const project = this.project();
    return project ? { project } : {};
  });
  protected readonly source = followUpMineResource(this.asked);
  /** As the last answer told it. */
  protected readonly view = signal<MeasuringView | null>(null);
  /** What was put off until the page is opened again, by kind and id. */
  private readonly later = signal<ReadonlySet<string>>(new Set());
  /** What is measured out of turn, or before it is due. */
  private readonly picked = signal<string | null>(null);
  protected readonly attempt = new Attempt(() => this.current()?.id);
  /** What was sent last, and where it is corrected; null until something is. */
  protected readonly receipt = signal<Receipt | null>(null);

  protected readonly left = computed(() =>
    (this.view()?.due ?? []).filter((one) => !this.later().has(keyOf(one))),
  );
  protected readonly current = computed<MeasuringTaskView | null>(() => {
    const view = this.view();
    const all = view ? [...view.due, ...view.later] : [];
    return all.find((one) => keyOf(one) === this.picked()) ?? this.left()[0] ?? null;
  });
  protected readonly heading = computed(() => {
    const one = this.current();
    return one
      ? this.texts.text('followUp.measuring.measure', { name: one.name })
      : this.texts.text('followUp.measuring.heading');
  });
  protected readonly lead = computed(() => {
    const [one, count] = [this.current(), this.left().length];
    if (!one) return '';
    const text = this.texts.text('followUp.measuring.lead', { project: one.projectTitle });
    return count > 1 ? `${text} ${this.texts.count('followUp.measuring.left', count)}` : text;
  });
  protected readonly trail = computed<TrailStep[]>(() => {
    const [id, title] = [this.project(), this.current()?.projectTitle];
    return [
      { text: this.texts.text('places.projects'), link: '/projects' },
      ...(id && title ? [{ text: title, link: `/projects/${id}` }] : []),
    ];
  });

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (value) untracked(() => this.view.set(value));
    });
  }

  protected save(write: RecordMeasurement, sent: () => void): void {
    const one = this.current();
    void this.attempt.run(async () => {
      this.view.set(await firstValueFrom(this.api.followUpRecord(write, this.asked())));
      sent();
      this.receipt.set(one && this.receiptOf(one, write));
      this.picked.set(null);
      this.announcer.show(this.texts.text('followUp.measuring.sent'));
      this.toTop();
    });
  }

  protected putOff(one: MeasuringTaskView): void {
    if (this.picked() === keyOf(one)) this.picked.set(null);
    if (one.due) this.later.update((all) => new Set([...all, keyOf(one)]));
    this.toTop();
  }

  protected pick(one: MeasuringTaskView): void {
    this.picked.set(keyOf(one));
    this.toTop();
  }

  protected again(): void {
    this.later.set(new Set());
    this.toTop();
  }

  private receiptOf(one: MeasuringTaskView, { value, measuredOn }: RecordMeasurement): Receipt {
    const language = this.texts.language();
    const words = this.texts.text('followUp.measuring.receipt', {
      ...{ value: writeNumber(value, language), unit: one.unit, name: one.name },
      day: formatDate(language, measuredOn),
    });
    const project = `/projects/${one.projectId}`;
    return one.kind === 'benefit'
      ? {
          ...{ words, link: `${project}/benefits/${one.id}` },
          correct: 'followUp.measuring.receiptCorrect',
        }
      : { words, link: `${project}/follow-up`, correct: 'followUp.measuring.receiptCriterion' };
  }

  /** The next figure begins where its name stands, however far down the last one was sent from. */
  private toTop(): void {
    afterNextRender(() => this.host.nativeElement.querySelector('h1')?.focus(), {
      injector: this.injector,
    });
  }
}

interface Receipt {
  readonly words: string;
  readonly link: string;
  readonly correct: 'followUp.measuring.receiptCorrect' | 'followUp.measuring.receiptCriterion';
}

const keyOf = ({ kind, id }: MeasuringTaskView): string => `${kind} ${id}`;
