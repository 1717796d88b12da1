import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';

const parts = ['figure', 'comparison', 'lifts', 'plan'] as const;
type Part = (typeof parts)[number];

/** Fetches the result as a draft agenda item for Word, with the parts one wants. */
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
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  readonly assessmentId = input.required<string>();
  readonly open = model.required<boolean>();

  protected readonly parts = parts;
  protected readonly caseNumber = signal('');
  protected readonly chosen = signal<ReadonlySet<Part>>(new Set(parts));
  protected readonly busy = signal(false);
  protected readonly problem = linkedSignal<boolean, ProblemError | null>({
    source: this.open,
    computation: () => null,
  });

  protected partName(part: Part): `agenda.part.${Part}` {
    return `agenda.part.${part}`;
  }

  protected toggle(part: Part): void {
    this.chosen.update((before) => {
      const now = new Set(before);
      if (!now.delete(part)) now.add(part);
      return now;
    });
  }

  protected async fetch(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    const without = parts.filter((part) => !this.chosen().has(part));
    try {
      // Asked for by hand: the file's name stands in a header, and the generated call gives the body alone.
      const answer = await firstValueFrom(
        this.http.get(`/api/assessments/${encodeURIComponent(this.assessmentId())}/result.docx`, {
          params: {
            ...(this.caseNumber().trim() ? { caseNumber: this.caseNumber().trim() } : {}),
            ...(without.length > 0 ? { without: without.join(',') } : {}),
          },
          observe: 'response',
          responseType: 'blob',
        }),
      );
      const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
      this.keep(answer.body ?? new Blob(), name ?? 'erfa.docx');
      this.announcer.show(this.texts.text('agenda.fetched'));
      this.open.set(false);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private keep(file: Blob, name: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    // The browser has begun to save by then; the copy in memory can go.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
