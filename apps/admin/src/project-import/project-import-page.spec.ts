import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ProjectFileView } from '@erfa/api-client';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ProjectImportPage } from './project-import-page';

const read = (titles: readonly string[], more: Partial<ProjectFileView> = {}): ProjectFileView => ({
  ...{ sheet: '', sheets: [], money: 'kr', total: 2, good: 1, faulty: 1, duplicates: 0 },
  columns: titles.map((title, at) => ({
    ...{ place: at + 1, name: 'AB'.charAt(at), title, example: '', fields: [] },
  })),
  ...{ rows: [], faults: [], faultCount: 1, imported: null },
  ...more,
});

describe('importing a list of projects', () => {
  let network: HttpTestingController;
  beforeEach(async () => {
    await prepare([{ path: 'projects', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(ProjectImportPage);
    await settle();
  });

  const choose = async () => {
    const field = document.querySelector<HTMLInputElement>('#projects-file');
    if (!field) throw new Error('There is no field for the file');
    const file = {
      name: 'liste.csv',
      size: 9,
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(9)),
    };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const flush = async (view: ProjectFileView) => {
    const attempt = network.expectOne(({ url }) => url === '/api/portfolio/import');
    attempt.flush(view);
    await settle();
    return attempt.request.params;
  };
  const map = async (place: string) => {
    const select = document.querySelector<HTMLSelectElement>('#column-title');
    if (!select) throw new Error('There is no choice of a column');
    select.value = place;
    select.dispatchEvent(new Event('change'));
    await settle();
  };

  it('remembers columns chosen by hand for the mended file, and forgets them for another list', async () => {
    await choose();
    await flush(read(['Kolonne 1', 'Kolonne 2']));
    await map('2');
    expect((await flush(read(['Kolonne 1', 'Kolonne 2']))).getAll('column')).toEqual(['title:2']);
    await choose();
    expect((await flush(read(['Kolonne 1', 'Kolonne 2']))).getAll('column')).toBeNull();
    expect((await flush(read(['Kolonne 1', 'Kolonne 2']))).getAll('column')).toEqual(['title:2']);
    await choose();
    await flush(read(['Navn', 'Fase']));
    network.expectNone(({ url }) => url === '/api/portfolio/import');
  });

  it('takes the rows without faults alone where that is chosen', async () => {
    await choose();
    await flush(read(['Projekt', 'Fase']));
    expect(pageText()).toContain('kolonnerne huskes');
    byRole('button', 'Opret det ene projekt uden fejl').click();
    await settle();
    const params = await flush(read(['Projekt', 'Fase'], { imported: 1 }));
    expect([params.get('way'), params.get('leaveFaulty')]).toEqual(['import', 'true']);
  });
});
