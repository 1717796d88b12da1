import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ConsensusView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { LevelSquare } from '../levels/level-square';
import { StatusTag } from '../progress/status-tag';
import { AgreeForm } from './agree-form';
import { SaidWords } from './said-words';
import { owesReason, type Topic } from './topics';
import { Voices } from './voices';

/** One question to talk about: who said what, and beside it the answer that all stand by. */
@Component({
  selector: 'erfa-topic-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AgreeForm, CountPipe, LevelSquare, SaidWords, StatusTag, TextPipe, Voices],
  template: `
    <section class="erfa-box" [attr.aria-labelledby]="id()">
      <div class="head">
        <h3 [id]="id()">{{ topic().text }}</h3>
        <span class="erfa-buttons tags">
          @if (owes()) {
            <erfa-status-tag status="attention">{{
              'agreeing.reasonMissing' | text
            }}</erfa-status-tag>
          } @else if (topic().agreed) {
            <erfa-status-tag status="done">{{ 'agreeing.isAgreed' | text }}</erfa-status-tag>
          }
          @if (topic().spread >= 2) {
            <erfa-status-tag status="attention">{{
              'agreeing.apart' | count: topic().spread
            }}</erfa-status-tag>
          } @else if (!topic().settles && topic().answers.length > 0) {
            <erfa-status-tag status="attention">{{ 'agreeing.unlike' | text }}</erfa-status-tag>
          }
        </span>
      </div>
      <div class="sides">
        <div>
          <erfa-voices [topic]="topic()" [short]="short()" />
          <erfa-said-words [topic]="topic()" [short]="short()" />
          @if (describes()) {
            <details class="erfa-unfold erfa-gap-small">
              <summary>{{ 'agreeing.meanings' | text }}</summary>
              <dl class="erfa-small meanings">
                @for (step of topic().steps; track step.value) {
                  <dt>
                    <erfa-level-square [level]="step.value" [highest]="highest()" />
                    {{ step.name }}
                  </dt>
                  <dd class="erfa-soft">{{ step.says }}</dd>
                }
              </dl>
            </details>
          }
        </div>
        <erfa-agree-form
          [assessmentId]="assessmentId()"
          [topic]="topic()"
          [editable]="editable()"
          (changed)="changed.emit($event)"
          (stale)="stale.emit()"
        />
      </div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      text-align: left;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 2.4rem;
      align-items: flex-start;
      justify-content: space-between;
    }
    .tags {
      gap: 0.8rem;
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 52rem) minmax(0, 1fr);
      gap: 2.4rem 4rem;
      margin-top: 1.6rem;
    }
    .meanings {
      margin: 0;
    }
    dt {
      display: flex;
      gap: 0.8rem;
      align-items: center;
      margin-top: 0.8rem;
      font-weight: 600;
    }
    dd {
      margin: 0.2rem 0 0;
    }
    @media (max-width: 1023.98px) {
      .sides {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TopicBox {
  readonly assessmentId = input.required<string>();
  readonly topic = input.required<Topic>();
  /** Names for little room, by person. */
  readonly short = input.required<ReadonlyMap<string, string>>();
  readonly editable = input.required<boolean>();
  /** How everything stands after a change. */
  readonly changed = output<ConsensusView>();
  protected readonly owes = computed(() => owesReason(this.topic()));
  /** What the page knows of the assessment is old. */
  readonly stale = output();
  /** Whether the model says what the steps look like. */
  protected readonly describes = computed(() => this.topic().steps.some(({ says }) => says));
  protected readonly highest = computed(() =>
    Math.max(...this.topic().steps.map(({ value }) => value)),
  );
  protected readonly id = computed(() => `agree-${this.topic().question}-question`);
}
