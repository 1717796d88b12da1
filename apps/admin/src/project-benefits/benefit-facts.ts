import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BenefitsService, type BenefitCardView } from '@erfa/api-client';
import { pathThrough, type BenefitLinkRef } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { amountsText, benefitTones, budgetText, sentenceOf, withUnit } from './benefit-sentences';
import type { MapField } from './map-layout';

/** One gevinstkort as it reads, and the owner's yes to it. */
@Component({
  selector: 'erfa-benefit-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, Problem, RouterLink, StatusTag, TextPipe],
  templateUrl: './benefit-facts.html',
  styleUrl: './benefit-facts.scss',
})
export class BenefitFacts {
  private readonly api = inject(BenefitsService);
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly benefit = input.required<BenefitCardView>();
  readonly fields = input.required<readonly MapField[]>();
  readonly links = input.required<readonly BenefitLinkRef[]>();
  /** A field of the map that somebody wants to see. */
  readonly pick = output<string>();
  /** That the owner has said yes, or taken it back. */
  readonly changed = output();

  protected readonly tones = benefitTones;
  protected readonly attempt = new Attempt(() => this.benefit().id);
  protected readonly sentence = computed(() => sentenceOf(this.benefit().form, this.texts));
  protected readonly amounts = computed(() => amountsText(this.benefit().form, this.texts));
  protected readonly sourceAndMethod = computed(() => {
    const { source, method } = this.benefit().form;
    return [source, method].filter((part) => part.trim() !== '').join('. ');
  });
  protected readonly budget = computed(() => {
    const { form, budgetUnitName } = this.benefit();
    return budgetText(budgetUnitName, form);
  });
  protected readonly owner = computed(() => {
    const { ownerName, ownerLeads } = this.benefit();
    if (ownerName === null) return '';
    if (ownerLeads.length === 0) return ownerName;
    const unit = ownerLeads.join(', ');
    return this.texts.text('benefits.leads', { name: ownerName, unit });
  });
  protected readonly needs = computed(() => {
    const { needs } = pathThrough(this.benefit().id, this.links());
    return this.fields().filter(({ id }) => needs.has(id));
  });
  /** Whether nothing is missing but by whom and when the money is decided: the owner can say yes all the same. */
  protected readonly onlyDecision = computed(
    () => this.benefit().gaps.every((gap) => gap === 'decision') && this.benefit().gaps.length > 0,
  );
  protected readonly missing = computed(() =>
    this.benefit()
      .gaps.map((gap) => this.texts.text(`benefits.gap.${gap}`))
      .join(', '),
  );

  protected value(value: number | null): string {
    return value === null ? '' : withUnit(value, this.benefit().form.unit, this.texts.language());
  }

  protected say(yes: boolean): void {
    const { id, version } = this.benefit();
    const headers = { 'If-Match': `"${version}"` };
    void this.attempt.run(async () => {
      await firstValueFrom(
        yes ? this.api.benefitsAccept(id, headers) : this.api.benefitsRetract(id, headers),
      );
      this.changed.emit();
    });
  }
}
