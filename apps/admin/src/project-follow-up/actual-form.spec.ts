import type { CaseOutcomeLineView } from '@erfa/api-client';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ActualForm } from './actual-form';

const line = (id: string, version: number): CaseOutcomeLineView =>
  ({
    ...{ id, version, title: 'Licenser', kind: 'running', way: -1, further: false, years: [] },
    form: { title: '', kind: null, amounts: [], cause: `Læst ${version}` },
  }) as unknown as CaseOutcomeLineView;
const cause = (): HTMLTextAreaElement | null => document.querySelector('#actual-cause');

describe('what became of a line', () => {
  it('keeps what is typed when the same line is read again, and is made anew for another', async () => {
    await prepare();
    await signIn(member(['project-manager']));
    const form = show(ActualForm, { line: line('a', 1) });
    await settle();
    const field = cause();
    if (!field) throw new Error('no field');
    field.value = 'Prisregulering';
    field.dispatchEvent(new Event('change'));
    form.componentRef.setInput('line', line('a', 2));
    await settle();
    expect(cause()?.value).toBe('Prisregulering');

    form.componentRef.setInput('line', line('b', 3));
    await settle();
    expect(cause()?.value).toBe('Læst 3');
  });
});
