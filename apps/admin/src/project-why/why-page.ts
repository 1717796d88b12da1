import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { ProjectsService, whyReadResource, type WhyForm } from '@erfa/api-client';
import { map } from 'rxjs';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { ProjectComments } from '../project/comments';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectHead } from '../project/project-head';

const names: Readonly<Record<keyof WhyForm, TextKey>> = {
  problem: 'projects.why.problem',
  forWhom: 'projects.why.forWhom',
  citizens: 'projects.why.citizens',
  employees: 'projects.why.employees',
  asked: 'projects.why.asked',
  askedHow: 'projects.why.askedHow',
  withoutIt: 'projects.why.withoutIt',
};

type Count = 'citizens' | 'employees' | 'asked';
/** The most people each can be. */
const most: Readonly<Record<Count, number>> = {
  citizens: 6_000_000,
  employees: 100_000,
  asked: 6_000_000,
};

/** Hvorfor og for hvem: the problem, those it is for, and who of them has been asked. */
@Component({
  selector: 'erfa-why-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormConflicts, PageHeader, Problem, ProjectComments, ProjectHead, TextPipe, Waiting],
  templateUrl: './why-page.html',
  styleUrl: './why-page.scss',
})
export class WhyPage {
  private readonly api = inject(ProjectsService);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly why = whyReadResource(this.id);
  protected readonly names = names;
  protected readonly texts = ['problem', 'forWhom', 'withoutIt'] as const;
  /** Counts whose text is no such number. */
  protected readonly wrong = signal<ReadonlySet<string>>(new Set());
  protected readonly keeper = new FormKeeper<WhyForm>({
    name: () => `project-${this.id()}-why`,
    load: () => this.api.whyRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) => this.api.whySave(this.id(), { from, to }).pipe(map(({ form }) => form)),
  });

  constructor() {
    effect(() => {
      const value = this.why.hasValue() ? this.why.value() : undefined;
      if (value) untracked(() => this.keeper.open(value.form));
    });
  }

  protected write(field: 'problem' | 'forWhom' | 'withoutIt' | 'askedHow', event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLInputElement).value });
  }

  /** A count as it is typed, with or without thousands; what is no whole number stands with a word beside it and is not saved. */
  protected count(field: Count, event: Event): void {
    const typed = (event.target as HTMLInputElement).value.replace(/[.,\s]/g, '');
    const fits = typed === '' || (/^\d{1,7}$/.test(typed) && Number(typed) <= most[field]);
    this.wrong.update((all) => {
      const left = new Set(all);
      if (fits) left.delete(field);
      else left.add(field);
      return left;
    });
    if (fits) this.keeper.set({ [field]: typed === '' ? null : Number(typed) });
  }
}
