import { Component, signal } from '@angular/core';
import { allByRole, byRole } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { WordList } from './word-list';

@Component({
  imports: [WordList],
  template: `<erfa-word-list
    field="kle"
    label="Område"
    hint="Højst to."
    [known]="known"
    [chosen]="chosen()"
    [most]="2"
    (changed)="chosen.set($event)"
  />`,
})
class Page {
  readonly known = [
    { value: '27', text: '27 Social service' },
    { value: '85', text: '85 Kommunens administrative systemer' },
    { value: '00', text: '00 Kommunens styrelse' },
  ];
  readonly chosen = signal<readonly string[]>([]);
}

describe('a list of words', () => {
  const chosen = () =>
    [...document.querySelectorAll('.words li')].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );
  const choose = (value: string): HTMLSelectElement => {
    const field = byRole('combobox', 'Område') as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    return field;
  };

  beforeEach(async () => {
    await prepare();
    show(Page);
    await settle();
  });

  it('takes what is chosen when the field is left, by Enter or by the button', async () => {
    const field = choose('27');
    await settle();
    expect(chosen()).toEqual([]);
    field.dispatchEvent(new Event('blur'));
    await settle();
    expect(chosen()).toEqual(['27 Social service']);
    choose('85').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(chosen()).toHaveLength(2);
    expect(allByRole('combobox')).toEqual([]);
  });

  it('keeps what is chosen when the field is left by taking another away', async () => {
    choose('27').dispatchEvent(new Event('blur'));
    await settle();
    choose('85').dispatchEvent(new Event('blur'));
    byRole('button', /^Fjern.*27/).click();
    await settle();
    expect(chosen()).toEqual([expect.stringContaining('85 Kommunens administrative')]);
  });

  it('takes nothing where nothing is chosen', async () => {
    choose('').dispatchEvent(new Event('blur'));
    byRole('button', /^Tilføj/).click();
    await settle();
    expect(chosen()).toEqual([]);
  });
});
