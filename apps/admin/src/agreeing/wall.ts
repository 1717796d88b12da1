import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
  viewChildren,
} from '@angular/core';
import type { ConsensusView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { WallQuestion } from './wall-question';
import type { Topic } from './topics';

/** Fields whose own use of the arrow keys goes before ours. */
const writing = 'textarea, select, input:not([type="radio"])';

/**
 * The questions to talk about for a wall that all look at: one at a time, large and quiet. Arrows left and right move
 * between questions, up and down between steps; Escape closes, and the focus returns to where it came from.
 */
@Component({
  selector: 'erfa-wall',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe, WallQuestion],
  template: `
    <dialog #dialog [attr.aria-label]="'agreeing.wall.open' | text" (close)="open.set(false)">
      @if (open()) {
        <div class="head">
          <span class="mark">Erfa</span>
          <span class="about">{{ about() }}</span>
          <span class="erfa-soft">{{
            'agreeing.wall.at' | text: { at: at() + 1, of: topics().length }
          }}</span>
          <button type="button" class="erfa-link-button close" (click)="open.set(false)">
            <erfa-icon name="close" size="large" />{{ 'dialog.close' | text }}
          </button>
        </div>
        @for (topic of topics(); track topic.question) {
          <erfa-wall-question
            [hidden]="$index !== at()"
            [assessmentId]="assessmentId()"
            [topic]="topic"
            [short]="short()"
            [editable]="editable()"
            [first]="$first"
            [last]="$last"
            (changed)="changed.emit($event)"
            (stale)="stale.emit()"
            (moved)="move($event)"
          />
        }
        <p class="erfa-small erfa-soft keys">{{ 'agreeing.wall.keys' | text }}</p>
      }
    </dialog>
  `,
  styleUrl: './wall.scss',
  host: { '(keydown)': 'pressed($event)' },
})
export class Wall {
  private readonly injector = inject(Injector);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly questions = viewChildren(WallQuestion);

  readonly open = model.required<boolean>();
  readonly assessmentId = input.required<string>();
  readonly topics = input.required<readonly Topic[]>();
  /** Names for little room, by person. */
  readonly short = input.required<ReadonlyMap<string, string>>();
  readonly editable = input.required<boolean>();
  /** What the round is called. */
  readonly title = input.required<string>();
  /** What sections are called, by key. */
  readonly sections = input.required<ReadonlyMap<string, string>>();
  /** How everything stands after a change. */
  readonly changed = output<ConsensusView>();
  /** What the page knows of the assessment is old. */
  readonly stale = output();

  /** It opens where there is still something to agree on. */
  protected readonly at = linkedSignal<boolean, number>({
    source: this.open,
    computation: () => Math.max(0, this.startAt()),
  });
  protected readonly about = computed(() => {
    const topic = this.topics()[this.at()];
    return [this.title(), this.sections().get(topic?.sectionKey ?? '')].filter(Boolean).join(' · ');
  });

  constructor() {
    // After rendering: the browser looks for what takes the focus when the dialog opens, so it must be there.
    afterRenderEffect({
      write: () => {
        const dialog = this.dialog().nativeElement;
        if (this.open() && !dialog.open) {
          dialog.showModal();
          this.questions()[this.at()]?.focus();
        }
        if (!this.open() && dialog.open) dialog.close();
      },
    });
  }

  protected pressed(event: KeyboardEvent): void {
    const target = event.target as Element;
    const back = event.key === 'ArrowLeft' || event.key === 'PageUp';
    const on = event.key === 'ArrowRight' || event.key === 'PageDown';
    if ((!back && !on) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (target.matches(writing)) return;
    event.preventDefault();
    if (back ? this.at() > 0 : this.at() < this.topics().length - 1)
      this.move(back ? 'back' : 'on');
  }

  protected move(way: 'back' | 'on'): void {
    const to = this.at() + (way === 'back' ? -1 : 1);
    if (to >= this.topics().length) {
      this.open.set(false);
      return;
    }
    this.at.set(Math.max(0, to));
    afterNextRender(() => this.questions()[this.at()]?.focus(), { injector: this.injector });
  }

  private startAt(): number {
    return this.topics().findIndex(({ agreed }) => agreed === null);
  }
}
