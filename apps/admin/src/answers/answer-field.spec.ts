import { TestBed } from '@angular/core/testing';
import type { Scale } from '@erfa/scoring-sdk';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { AnswerField, type GivenAnswer } from './answer-field';

const title = (da: string) => ({ da, en: `${da} (en)` });
const share: Scale = { kind: 'share' };
const hours: Scale = {
  kind: 'threshold',
  input: { min: 0, max: 720, unit: 'hours' },
  threshold: 24,
  better: 'lower',
};
const day: Scale = {
  kind: 'date',
  earliest: '2020-01-01',
  latest: '2029-12-31',
  counts: { daysAfter: '2020-01-01' },
};
const some: Scale = {
  kind: 'options',
  choose: 'many',
  options: ['Alfa', 'Beta', 'Gamma'].map((name) => ({
    key: name.toLowerCase(),
    title: title(name),
    weight: 1,
  })),
};
const ladder: Scale = {
  kind: 'ladder',
  levels: [
    {
      value: 1,
      key: 'l1',
      title: title('Overblik'),
      elements: [{ key: 'a', title: title('Liste') }],
    },
    {
      value: 2,
      key: 'l2',
      title: title('Vejledning'),
      elements: [{ key: 'b', title: title('Bog') }],
    },
  ],
};

describe('the field for an answer', () => {
  let given: GivenAnswer[];
  let change: (more: Readonly<Record<string, unknown>>) => Promise<void>;

  const open = async (scale: Scale, value: unknown = null): Promise<void> => {
    await prepare();
    given = [];
    const fixture = show(AnswerField, { scale, value, name: 'q' });
    fixture.componentInstance.answered.subscribe((answer) => given.push(answer));
    change = async (more) => {
      for (const [name, to] of Object.entries(more)) fixture.componentRef.setInput(name, to);
      await settle();
    };
    await settle();
  };
  /** What is typed is given, and comes back as the answer that stands, as on a page. */
  const write = async (field: HTMLElement, text: string): Promise<void> => {
    type(field, text);
    await change({ value: given.at(-1)?.value ?? null });
  };
  const field = () => byRole<HTMLInputElement>('textbox');

  it('takes a share as Danes write it, and keeps what is half typed', async () => {
    await open(share);
    expect(pageText()).toContain('Et tal fra 0 % til 100 %');
    for (const [typed, value] of [
      ['6', 6],
      ['62', 62],
      ['62,', null],
      ['62,5', 62.5],
      ['62,50', 62.5],
    ] as const) {
      await write(field(), typed);
      expect(given.at(-1)).toEqual({ value, typed: true });
      expect(field().value).toBe(typed);
    }
    expect(pageText()).not.toContain('kan ikke gemmes');
    await write(field(), '162,5');
    expect(given.at(-1)?.value).toBeNull();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(pageText()).toContain('Det kan ikke gemmes som svar. Skriv: Et tal fra 0 % til 100 %.');
    await write(field(), '');
    expect(given.at(-1)?.value).toBeNull();
    expect(pageText()).not.toContain('kan ikke gemmes');
  });

  it('shows what stands with its unit, in the reader’s language', async () => {
    await open(hours, 6.5);
    expect(field().value).toBe('6,5');
    expect(field().getAttribute('inputmode')).toBe('decimal');
    expect(pageText()).toContain('Et tal fra 0 til 720 timer');
    await TestBed.inject(Texts).choose('en');
    await settle();
    expect(field().value).toBe('6.5');
    expect(pageText()).toContain('A number from 0 to 720 hours');
  });

  it('is empty where it is not relevant, and shows another’s answer when it comes', async () => {
    await open(share, 50);
    await change({ value: null, instead: true });
    expect(field().value).toBe('');
    await change({ value: 75, instead: false });
    expect(field().value).toBe('75');
  });

  it('asks for a minus on a keyboard that has one', async () => {
    await open({ kind: 'range', min: -5, max: 5 });
    expect(field().getAttribute('inputmode')).toBe('text');
    await write(field(), '−2');
    expect(given.at(-1)?.value).toBe(-2);
  });

  it('takes a day within its bounds, and says it in words', async () => {
    await open(day);
    const picker = document.querySelector<HTMLInputElement>('input[type="date"]');
    if (!picker) throw new Error('There is no picker.');
    expect([picker.min, picker.max]).toEqual(['2020-01-01', '2029-12-31']);
    expect(pageText()).toContain('En dag fra 1. januar 2020 til 31. december 2029');
    await write(picker, '2026-03-31');
    expect(given.at(-1)).toEqual({ value: '2026-03-31', typed: true });
    expect(pageText()).toContain('31. marts 2026');
    await write(picker, '2030-01-01');
    expect(given.at(-1)?.value).toBeNull();
    expect(picker.getAttribute('aria-invalid')).toBe('true');
  });

  it('takes a text, and keeps one that is too long so that it can be cut', async () => {
    await open({ kind: 'text', longest: 5 });
    await write(field(), 'Ja da');
    expect(given.at(-1)).toEqual({ value: 'Ja da', typed: true });
    await write(field(), 'Ja da!');
    expect(given.at(-1)?.value).toBe('Ja da!');
    expect(field().value).toBe('Ja da!');
    expect(pageText()).toContain('Teksten er på 6 tegn; højst 5 kan gemmes.');
    await write(field(), '   ');
    expect(given.at(-1)?.value).toBeNull();
  });

  it('takes yes and no', async () => {
    await open({ kind: 'boolean' });
    const [yes, no] = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect([yes?.checked, no?.checked]).toEqual([false, false]);
    no?.click();
    expect(given.at(-1)).toEqual({ value: false, typed: false });
    await change({ value: true });
    expect([yes?.checked, no?.checked]).toEqual([true, false]);
  });

  it('takes several in the order of the scale, none of them, and nothing at all', async () => {
    await open(some);
    const box = (name: string) => byRole<HTMLInputElement>('checkbox', name);
    const press = async (name: string): Promise<unknown> => {
      box(name).click();
      const value = given.at(-1)?.value;
      await change({ value });
      return value;
    };
    expect(await press('Gamma')).toEqual(['gamma']);
    expect(await press('Alfa')).toEqual(['alfa', 'gamma']);
    expect(await press('Gamma')).toEqual(['alfa']);
    expect(await press('Alfa')).toBeNull();
    expect(await press('Intet af det')).toEqual([]);
    expect(box('Intet af det').checked).toBe(true);
    expect(await press('Beta')).toEqual(['beta']);
    expect(box('Intet af det').checked).toBe(false);
  });

  it('shows the levels of a ladder as headings, and asks nothing of who only reads', async () => {
    await open(ladder, ['a']);
    await change({ disabled: true });
    expect(pageText()).toMatch(/Overblik\s*Liste\s*Vejledning\s*Bog/);
    const boxes = allByRole('checkbox') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(boxes.every(({ disabled }) => disabled)).toBe(true);
  });
});
