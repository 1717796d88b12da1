import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TextKey } from '../language/text-key';
import { Texts } from '../language/texts';
import { TextPipe } from '../language/text-pipes';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { asProblem } from '../problem/problem-error';
import { SavedState } from '../progress/saved-state';
import { StatusTag } from '../progress/status-tag';
import { ApprovalNotice } from './approval-notice';
import { changeWords } from './change-words';
import { DraftKeeper } from './draft-keeper';
import { FindingsKeeper } from './findings-keeper';
import { LabTabs } from './lab-tabs';

/**
 * The head of a draft's page: which draft it is, what is left to do with it, its pages, and whether all that was written
 * is saved, with the way back.
 *
 * Content: buttons or links in `[erfaActions]`.
 */
@Component({
  selector: 'erfa-lab-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApprovalNotice, LabTabs, PageHeader, SavedState, StatusTag, TextPipe],
  template: `
    <erfa-page-header [heading]="heading()" [lead]="lead()" [trail]="trail()">
      <erfa-status-tag erfaTag status="later">{{ standing() | text }}</erfa-status-tag>
      <ng-content select="[erfaActions]" ngProjectAs="[erfaActions]" />
    </erfa-page-header>
    <erfa-lab-tabs
      [draft]="keeper.draft()!.id"
      [at]="at()"
      [predecessor]="keeper.draft()!.predecessor?.version ?? null"
    >
      <erfa-saved-state [state]="keeper.saving()" />
      <button
        type="button"
        class="erfa-link-button"
        [disabled]="!keeper.mayUndo()"
        (click)="back('undo')"
      >
        {{ 'lab.undo' | text }}
      </button>
      @if (keeper.mayRedo()) {
        <button type="button" class="erfa-link-button" (click)="back('redo')">
          {{ 'lab.redo' | text }}
        </button>
      }
    </erfa-lab-tabs>
    <erfa-approval-notice />
  `,
  styles: `
    button[disabled] {
      color: var(--erfa-soft);
      text-decoration: none;
      cursor: default;
    }
  `,
  host: { '(document:keydown)': 'pressed($event)' },
})
export class LabHead {
  protected readonly keeper = inject(DraftKeeper);
  private readonly findings = inject(FindingsKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** The `path` of the page that is open, among its tabs. */
  readonly at = input.required<string>();

  protected readonly standing = computed((): TextKey => `lab.${this.keeper.standing()}`);
  protected readonly heading = computed(() => {
    const model = this.keeper.model();
    if (!model) return '';
    const { da, en } = model.title;
    const title = (this.texts.language() === 'en' ? en || da : da || en) || model.key;
    return this.texts.text('lab.heading', { title, version: model.version });
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.models'), link: '/models' },
  ]);
  protected readonly lead = computed(() => {
    const before = this.keeper.draft()?.predecessor;
    const all = this.findings.all();
    const [count, first] = [all?.length ?? 0, this.findings.errors()];
    const left =
      all === null
        ? ''
        : count === 0
          ? this.texts.text('lab.nothingToMend')
          : first === 0
            ? this.texts.count('lab.toSee', count)
            : first === count
              ? this.texts.count('lab.toMendAll', count)
              : this.texts.count('lab.toMend', count, { first });
    const from = before
      ? this.texts.text(before.retiredAt === null ? 'lab.successor' : 'lab.successorOfRetired', {
          version: before.version,
        })
      : '';
    const cases = this.keeper.golden().length;
    const apart = count === 0 && all !== null && cases > 0;
    return [from, left, apart ? this.texts.count('lab.casesApart', cases) : '']
      .filter(Boolean)
      .join(' ');
  });

  /** Takes back or makes again, and says what. */
  protected async back(way: 'undo' | 'redo'): Promise<void> {
    try {
      const change = await this.keeper[way]();
      if (!change) return;
      const words = changeWords(change, this.keeper, this.texts);
      this.announcer.show(this.texts.text(way === 'undo' ? 'lab.undone' : 'lab.redone', { words }));
    } catch (error) {
      const { title, detail } = asProblem(error);
      this.announcer.show([title, detail].filter(Boolean).join('. '), true);
    }
  }

  /** Ctrl and Z where no field has a way back of its own. */
  protected pressed(event: KeyboardEvent): void {
    const target = event.target as Element | null;
    const field = target?.closest('input, textarea, [contenteditable], dialog') ?? null;
    if (field || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const way =
      key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : null;
    if (!way || !(way === 'undo' ? this.keeper.mayUndo() : this.keeper.mayRedo())) return;
    event.preventDefault();
    void this.back(way);
  }
}
