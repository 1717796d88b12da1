import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  model,
  signal,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { ResultState } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

const parts = ['figure', 'comparison', 'lifts', 'targets', 'plan'] as const;
type Part = (typeof parts)[number];

/**
 * Fetches the result as a draft agenda item for Word, with the parts one wants. Who comes from the comparison (`?word=`) finds
 * it open, and gets the group that was chosen there (`kind` and `key`).
 */
@Component({
  selector: 'erfa-agenda-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog [heading]="'agenda.heading' | text" [(open)]="open">
      <p>{{ 'agenda.text' | text }}</p>
      <form
        class="erfa-gap"
        novalidate
        id="agenda-form"
        (submit)="$event.preventDefault(); fetch()"
      >
        <div class="erfa-field">
          <label class="form-label" for="case-number">{{ 'agenda.caseNumber' | text }}</label>
          <span class="form-hint" id="case-number-hint">{{ 'agenda.caseNumberHint' | text }}</span>
          <input
            class="form-input"
            id="case-number"
            autocomplete="off"
            maxlength="60"
            aria-describedby="case-number-hint"
            [value]="caseNumber()"
            (input)="caseNumber.set($any($event.target).value)"
          />
        </div>
        <fieldset class="erfa-field">
          <legend class="form-label">{{ 'agenda.parts' | text }}</legend>
          @for (part of parts; track part) {
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox"
                [id]="'agenda-' + part"
                [checked]="chosen().has(part)"
                (change)="toggle(part)"
              />
              <label [for]="'agenda-' + part">{{ partName(part) | text }}</label>
            </div>
          }
        </fieldset>
        @if (problem(); as trouble) {
          <erfa-problem [error]="trouble" (retry)="fetch()" />
        }
      </form>
      <ng-container erfaDialogActions>
        <button type="submit" form="agenda-form" class="button button-primary">
          {{ (busy() ? 'agenda.busy' : 'agenda.fetch') | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="open.set(false)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class AgendaDialog {
  private readonly downloads = inject(Downloads);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly assessmentId = input.required<string>();
  readonly state = input.required<ResultState>();
  readonly open = model.required<boolean>();

  protected readonly parts = parts;
  protected readonly caseNumber = signal('');
  protected readonly chosen = signal<ReadonlySet<Part>>(new Set(parts));
  private readonly attempt = new Attempt(this.open);
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;

  /** The group that the comparison is with; the country where the address names none. */
  private readonly group: Readonly<Record<string, string>>;

  constructor() {
    const address = inject(ActivatedRoute, { optional: true })?.snapshot.queryParamMap;
    const [kind, key] = [address?.get('kind'), address?.get('key')];
    this.group = { ...(kind ? { kind } : {}), ...(kind && key ? { key } : {}) };
    if (address?.has('word')) afterNextRender(() => this.open.set(true));
  }

  protected partName(part: Part): TextKey {
    if (part !== 'comparison') return `agenda.part.${part}`;
    if (this.state() !== 'frozen') return 'agenda.part.comparisonLater';
    const { kind } = this.group;
    return kind && kind !== 'country' ? 'agenda.part.comparisonChosen' : 'agenda.part.comparison';
  }

  protected toggle(part: Part): void {
    this.chosen.update((before) => {
      const now = new Set(before);
      if (!now.delete(part)) now.add(part);
      return now;
    });
  }

  protected async fetch(): Promise<void> {
    const without = parts.filter((part) => !this.chosen().has(part));
    await this.attempt.run(async () => {
      await this.downloads.fetch(
        `/api/assessments/${encodeURIComponent(this.assessmentId())}/result.docx`,
        {
          ...(this.caseNumber().trim() ? { caseNumber: this.caseNumber().trim() } : {}),
          ...(without.length > 0 ? { without: without.join(',') } : {}),
          ...(this.chosen().has('comparison') ? this.group : {}),
        },
        'erfa.docx',
      );
      this.announcer.show(this.texts.text('agenda.fetched'));
      this.open.set(false);
    });
  }
}
