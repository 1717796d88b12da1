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
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { StepList } from '../page/step-list';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import { LessonImport, type Way } from './lesson-import';
import { PreviewStep } from './preview-step';

const steps = ['file', 'columns', 'preview'] as const;
type Step = (typeof steps)[number];

/** Importér erfaringer: a file, what its columns are, and a look through before anything is saved. */
@Component({
  selector: 'erfa-lesson-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    ColumnsStep,
    CountPipe,
    FileStep,
    PageHeader,
    PreviewStep,
    RouterLink,
    StepList,
    TextPipe,
  ],
  providers: [LessonImport],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  protected readonly work = inject(LessonImport);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly fileStep = viewChild(FileStep);

  protected readonly step = signal<Step>('file');
  protected readonly number = computed(() => steps.indexOf(this.step()) + 1);
  protected readonly stepNames = computed(() =>
    steps.map((step) => this.texts.text(this.stepName(step))),
  );
  protected readonly asked = signal(false);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('lessonForm.lessons'), link: '/lessons' },
    { text: this.texts.text('places.ownLessons'), link: '/lessons/own' },
  ]);
  protected readonly faulty = computed(() => (this.work.view()?.faultCount ?? 0) > 0);

  protected stepName(step: Step): TextKey {
    return `lessonImport.step.${step}`;
  }

  protected async next(): Promise<void> {
    if (this.work.busy()) return;
    if (this.step() === 'file') {
      if (this.work.view()) this.go('columns');
      else this.fileStep()?.ask();
      return;
    }
    this.asked.set(true);
    if (this.work.mapping().title === 0) {
      this.host.nativeElement.querySelector<HTMLElement>('#column-title')?.focus();
      return;
    }
    if (await this.work.look()) this.go('preview');
  }

  protected back(): void {
    this.go(this.step() === 'preview' ? 'columns' : 'file');
  }

  /** Back to the first step, where another file can be chosen; what was chosen for the columns stays. */
  protected otherFile(): void {
    this.go('file', '#lessons-file');
  }

  protected async import(way: Way): Promise<void> {
    const imported = await this.work.import(way);
    if (imported === null) return;
    await this.router.navigate(['/lessons/own'], {
      queryParams: { state: this.work.visibility() },
    });
    this.announcer.show(this.texts.count('lessonImport.preview.done', imported));
  }

  private go(step: Step, focus = '#import-step'): void {
    this.step.set(step);
    afterNextRender(
      { write: () => this.host.nativeElement.querySelector<HTMLElement>(focus)?.focus() },
      { injector: this.injector },
    );
  }
}
