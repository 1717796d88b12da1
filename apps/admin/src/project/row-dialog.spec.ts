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
});
