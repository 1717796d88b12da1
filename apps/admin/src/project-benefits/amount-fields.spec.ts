import { Component, signal } from '@angular/core';
import type { BenefitAmountForm } from '@erfa/api-client';
import { byRole } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { AmountFields } from './amount-fields';

@Component({
  imports: [AmountFields],
  template: `<erfa-amount-fields
    [amounts]="amounts()"
    [mayEdit]="true"
    [firstYear]="2027"
    (changed)="amounts.set($event)"
  />`,
})
class Card {
  readonly amounts = signal<BenefitAmountForm[]>([
    { year: 2027, amount: 0 },
    { year: 2028, amount: 500 },
  ]);
}

describe('the amounts of a benefit', () => {
  const field = (year: number) => document.getElementById(`amount-${year}`) as HTMLInputElement;
  const open = async (): Promise<() => [number, number][]> => {
    await prepare();
    const { componentInstance } = show(Card);
    await settle();
    return () => componentInstance.amounts().map(({ year, amount }) => [year, amount]);
  };
  /** A field is left because something else is clicked: nothing is drawn between the two. */
  const typeThenClick = (year: number, text: string, button: string): void => {
    const input = field(year);
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    byRole('button', button).click();
  };

  it('keep what was typed when the next click adds a year', async () => {
    const stands = await open();
    typeThenClick(2027, '100000', 'Tilføj 2029');
    await settle();
    expect(stands()).toEqual([
      [2027, 10_000_000],
      [2028, 500],
      [2029, 500],
    ]);
    expect(field(2027).value).toBe('100.000');
  });

  it('keep what was typed when the next click takes another year away', async () => {
    const stands = await open();
    typeThenClick(2027, '100000', 'Fjern 2028');
    await settle();
    expect(stands()).toEqual([[2027, 10_000_000]]);
  });
});
