import { prepare, settle, show } from '../testing/render';
import { RowDialog, type RowField } from './row-dialog';

const fields: readonly RowField[] = [
  { key: 'form', label: 'projects.readiness.form', kind: 'text' },
  { key: 'dueOn', label: 'projects.row.due', kind: 'day' },
];

describe('the dialog of a row', () => {
  it('gives every field its own name, also one that is called as the form might be', async () => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    show(RowDialog, {
      ...{ name: 'meeting', heading: 'Tilføj møde', fields },
      ways: { save: () => Promise.resolve(), current: () => Promise.resolve(undefined) },
      draft: { id: null, version: 0, form: '', dueOn: null },
    });
    await settle();
    const inputs = [...document.querySelectorAll('input')];
    expect(inputs.map(({ labels }) => labels?.[0]?.textContent.trim())).toEqual([
      'Hvad skal mødet føre til?',
      'Frist',
    ]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('lets a fault go while it is mended, so that the button stays where it is pressed', async () => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    const saved: unknown[] = [];
    const save = (row: unknown) => Promise.resolve(saved.push(row));
    show(RowDialog, {
      ...{ name: 'risk', heading: 'Tilføj risiko' },
      fields: [{ key: 'money', label: 'projects.row.due', kind: 'kroner' }],
      ways: { save, current: () => Promise.resolve(undefined) },
      draft: { id: null, version: 0, money: null },
    });
    await settle();
    const input = document.querySelector('input') as HTMLInputElement;
    const happens = async (value: string, what: 'input' | 'change'): Promise<string | null> => {
      input.value = value;
      input.dispatchEvent(new Event(what, { bubbles: true }));
      await settle();
      return document.querySelector('.form-error-message')?.textContent ?? null;
    };
    expect(await happens('mange', 'change')).toContain('helt beløb');
    expect(await happens('1.250x', 'input')).toContain('helt beløb');
    expect(await happens('1.250', 'input')).toBeNull();
    expect(input.value).toBe('1.250');
    expect(await happens('1.250', 'change')).toBeNull();
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(saved).toEqual([expect.objectContaining({ money: 1250 })]);
  });
});
