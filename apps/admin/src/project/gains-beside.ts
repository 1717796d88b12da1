import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type BenefitCardView,
  BenefitsService,
  type BusinessCaseLineView,
  type BusinessCaseSettings,
} from '@erfa/api-client';
import { gainsBeside } from '@erfa/business-case';
import { firstValueFrom } from 'rxjs';
import { formatThousands } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Benefits in money beside the lines that carry them: both figures, where they do not go together, and one click to mend it. */
@Component({
  selector: 'erfa-gains-beside',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, RouterLink, TextPipe],
  templateUrl: './gains-beside.html',
  styles: ':host { display: block; }',
})
export class GainsBesideBox {
  private readonly api = inject(BenefitsService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly settings = input.required<BusinessCaseSettings>();
  readonly lines = input.required<readonly BusinessCaseLineView[]>();
  readonly benefits = input.required<readonly BenefitCardView[]>();
  readonly mayEdit = input.required<boolean>();
  /** That a line was made, and carries its benefit. */
  readonly changed = output();

  protected readonly attempt = new Attempt(() => this.project());
  private readonly beside = computed(() => {
    const { years, method, hoursPerYear, firstYear } = this.settings();
    const lines = this.lines().map(({ id, form }) => ({ key: id, ...form }));
    const benefits = this.benefits().map(({ id, form }) => ({ id, ...form }));
    return gainsBeside({ years, method, hoursPerYear, lines }, firstYear, benefits);
  });
  /** Both figures in a sentence; empty where there is nothing to hold against each other. */
  protected readonly sentence = computed(() => {
    const { promised, inCase, withoutLine, withoutBenefit, carried } = this.beside();
    if (promised === null && inCase === null) return '';
    if (promised === null)
      return this.texts.text('gains.onlyLines', { inCase: this.thousands(inCase ?? 0) });
    if (inCase === null)
      return this.texts.text('gains.onlyCards', { promised: this.thousands(promised) });
    const figures = { promised: this.thousands(promised), inCase: this.thousands(inCase) };
    if (promised !== inCase) return this.texts.text('gains.apart', figures);
    const differ = carried.some(({ differences }) => differences.length > 0);
    const whole = withoutLine.length + withoutBenefit.length === 0 && !differ;
    return this.texts.text(whole ? 'gains.agree' : 'gains.sameSum', figures);
  });
  protected readonly unowned = computed(() =>
    this.beside().withoutBenefit.map((id) => ({ id, title: this.lineTitle(id) })),
  );
  protected readonly uncarried = computed(() =>
    this.beside().withoutLine.map((id) => ({ id, title: this.benefitName(id) })),
  );
  /** Benefits that say other amounts than their lines, with the first such year. */
  protected readonly differing = computed(() =>
    this.beside().carried.flatMap(({ lineId, benefitIds, differences }) => {
      const [first] = differences;
      if (!first) return [];
      return {
        id: lineId,
        benefit: benefitIds[0] ?? '',
        text: this.texts.count('gains.differs', differences.length, {
          line: this.lineTitle(lineId),
          benefits: benefitIds.map((id) => this.benefitName(id)).join(', '),
          year: first.year,
          ...{ inCase: this.thousands(first.line), promised: this.thousands(first.benefits) },
        }),
      };
    }),
  );

  /** Begins the card of what a line gains, and goes there: an owner and an indicator are still to be found. */
  protected begin(line: string): void {
    void this.attempt.run(async () => {
      const { benefit } = await firstValueFrom(this.api.gainsBenefitOf(this.project(), line));
      await this.router.navigate(['/projects', this.project(), 'benefits', benefit.id]);
    });
  }

  protected carry(benefit: string): void {
    void this.attempt.run(async () => {
      await firstValueFrom(this.api.gainsLineOf(benefit));
      this.changed.emit();
    });
  }

  private lineTitle(id: string): string {
    return this.lines().find((line) => line.id === id)?.form.title ?? '';
  }

  private benefitName(id: string): string {
    return this.benefits().find((benefit) => benefit.id === id)?.form.name ?? '';
  }

  private thousands(øre: number): string {
    return formatThousands(this.texts.language(), øre);
  }
}
