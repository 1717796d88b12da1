import { signal } from '@angular/core';
import { ProblemError } from '../problem/problem-error';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { FormConflicts } from './form-conflicts';
import type { FormKeeper } from './form-keeper';

const refused = new ProblemError('refused', 400, 'invalid-input', 'Noget skal rettes', '', [
  { path: 'to.beginsOn', code: 'notAfter', message: 'Kan ikke ligge efter 24. december 2026.' },
]);
const ways = {
  keeper: { conflicts: signal([]), problem: signal(refused) } as unknown as FormKeeper<{
    beginsOn: string;
  }>,
  names: { beginsOn: 'projects.form.beginsOn' },
};

describe('what a form could not save', () => {
  it('names the field, and leads to it where the form tells of it there too', async () => {
    await prepare();
    show(FormConflicts, { ...ways, fields: 'details-' });
    await settle();
    expect(pageText()).toContain('Én ting skal rettes');
    const link = byRole<HTMLAnchorElement>(
      'link',
      'Begynder: Kan ikke ligge efter 24. december 2026.',
    );
    expect(link.getAttribute('href')).toContain('#details-beginsOn');
  });

  it('names the field in a form without places for it, and says nothing twice', async () => {
    await prepare();
    show(FormConflicts, ways);
    await settle();
    expect(byRole('alert').textContent).toContain(
      'Begynder: Kan ikke ligge efter 24. december 2026.',
    );
    expect(allByRole('link')).toEqual([]);
    expect(pageText()).not.toContain('invalid-input');
  });
});
