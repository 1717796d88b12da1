import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SharedBenefitView } from '@erfa/api-client';
import { writeNumber } from '../answers/typed-number';
import { formatMonth } from '../language/formats';
import { Texts } from '../language/texts';

/** What another municipality measured, in one line of words: "Før: 68 % (januar 2024). Mål: 75 %. Vist: 77 % (maj 2025)." */
@Component({
  selector: 'erfa-benefit-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: ` <p>{{ words() }}</p> `,
})
export class BenefitFigures {
  private readonly texts = inject(Texts);
  readonly benefit = input.required<SharedBenefitView>();

  protected readonly words = computed(() => {
    const { baselineValue, baselineOn, targetValue, targetOn, latestValue, latestOn } =
      this.benefit();
    const said = [
      this.said('baseline', baselineValue, baselineOn),
      this.said('target', targetValue, targetOn),
      this.said('latest', latestValue, latestOn),
    ].filter((one) => one !== '');
    return said.length === 0 ? this.texts.text('projects.examples.noFigures') : said.join(' ');
  });

  private said(
    what: 'baseline' | 'target' | 'latest',
    value: number | null,
    day: string | null,
  ): string {
    if (value === null) return '';
    const language = this.texts.language();
    const { unit } = this.benefit();
    const figure =
      unit === '' ? writeNumber(value, language) : `${writeNumber(value, language)} ${unit}`;
    return day === null
      ? this.texts.text(`projects.examples.${what}`, { figure })
      : this.texts.text(`projects.examples.${what}On`, {
          figure,
          month: formatMonth(language, day),
        });
  }
}
