import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { BenefitsService } from '@erfa/api-client';
import { benefitKinds, benefitSides, type BenefitKind, type BenefitSide } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** A new gevinstkort: what it is called, whom it is good for, and what kind it is; all the rest is written on the card. */
@Component({
  selector: 'erfa-new-benefit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  templateUrl: './new-benefit.html',
  styles: `
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 1.6rem 2.4rem;
      align-items: flex-end;
    }
    .wide {
      flex: 1 1 32rem;
      max-width: 56rem;
    }
  `,
})
export class NewBenefit {
  private readonly api = inject(BenefitsService);
  readonly project = input.required<string>();
  /** Id of the card that was made. */
  readonly made = output<string>();
  protected readonly sides = benefitSides;
  protected readonly kinds = benefitKinds;
  protected readonly name = signal('');
  protected readonly side = signal<BenefitSide>('citizens');
  protected readonly kind = signal<BenefitKind>('quality');
  protected readonly attempt = new Attempt();

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected chooseSide(event: Event): void {
    this.side.set(this.value(event) as BenefitSide);
  }

  protected chooseKind(event: Event): void {
    this.kind.set(this.value(event) as BenefitKind);
  }

  protected add(): void {
    const [name, side, kind] = [this.name().trim(), this.side(), this.kind()];
    if (name === '') return;
    void this.attempt.run(async () => {
      const made = await firstValueFrom(this.api.benefitsAdd(this.project(), { name, side, kind }));
      this.name.set('');
      this.made.emit(made.benefit.id);
    });
  }
}
