import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { StepList } from '../page/step-list';
import { ColumnsStep } from './columns-step';
import { DraftStep } from './draft-step';
import { FileStep } from './file-step';
import { QuestionnaireImport } from './questionnaire-import';

const steps = ['file', 'columns', 'draft'] as const;
type Step = (typeof steps)[number];

/** Lav en model af et gammelt spørgeskema: a file, what its columns are, and the draft that is made of it. */
@Component({
  selector: 'erfa-questionnaire-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    ColumnsStep,
    DraftStep,
    FileStep,
    PageHeader,
    RouterLink,
    StepList,
    TextPipe,
  ],
  providers: [QuestionnaireImport],
  templateUrl: './questionnaire-page.html',
  styles: `
    h2 {
      margin-bottom: 1.2rem;
    }
  `,
})
export class QuestionnairePage {
  protected readonly work = inject(QuestionnaireImport);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly fileStep = viewChild(FileStep);
  private readonly draftStep = viewChild(DraftStep);

  protected readonly step = signal<Step>('file');
  protected readonly number = computed(() => steps.indexOf(this.step()) + 1);
  protected readonly stepNames = computed(() =>
    steps.map((step) => this.texts.text(this.stepName(step))),
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.models'), link: '/models' },
  ]);

  protected stepName(step: Step): TextKey {
    return `questionnaire.step.${step}`;
  }

  protected async next(): Promise<void> {
    if (this.step() === 'file') {
      if (this.work.busy()) return;
      if (this.work.view() && !this.work.problem()) this.go('columns');
      else this.fileStep()?.ask();
      return;
    }
    if (this.step() === 'draft') return this.make();
    if (this.work.busy() || this.work.problem()) return;
    if (this.work.view()?.readable) this.go('draft');
    else this.focus('#questionnaire-faults');
  }

  protected back(): void {
    this.go(this.step() === 'draft' ? 'columns' : 'file');
  }

  /** Back to the first step, where the mended file can be chosen; what was chosen for the columns stays. */
  protected otherFile(): void {
    this.go('file', '#questionnaire-file');
  }

  private async make(): Promise<void> {
    const id = await this.draftStep()?.make();
    if (!id) return;
    await this.router.navigate(['/models/drafts', id]);
    this.announcer.show(
      this.texts.count('questionnaire.draft.done', this.work.view()?.questionCount ?? 0),
    );
  }

  private go(step: Step, focus = '#questionnaire-step'): void {
    this.step.set(step);
    this.focus(focus);
  }

  private focus(selector: string): void {
    afterNextRender(
      { write: () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus() },
      { injector: this.injector },
    );
  }
}
