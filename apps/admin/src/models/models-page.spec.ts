import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ModelsPage } from './models-page';

/** Puts files into a field as a person who chooses them. */
function choose(label: string | RegExp, ...files: readonly [string, string][]): void {
  const field = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((each) =>
    each.labels?.[0]?.textContent.match(label),
  );
  const chosen = files.map(([name, text]) =>
    Object.assign(new File([text], name), { text: () => Promise.resolve(text) }),
  );
  Object.defineProperty(field, 'files', { value: chosen, configurable: true });
  field?.dispatchEvent(new Event('change'));
}

describe('the page of models', () => {
  let network: HttpTestingController;
  const open = async (role: 'kl-admin' | 'project-manager'): Promise<void> => {
    await prepare([{ path: 'models/:id', children: [] }]);
    await signIn(member([role]));
    network = TestBed.inject(HttpTestingController);
    show(ModelsPage);
    await settle();
    network.expectOne('/api/models').flush({ models: [] });
    await settle();
  };
  const publish = async (): Promise<void> => {
    byRole('dialog').querySelector<HTMLElement>('.button-primary')?.click();
    await settle();
  };

  it('lets KL publish a model from its files, once they are right', async () => {
    await open('kl-admin');
    byRole('button', 'Publicér fra fil').click();
    await settle();
    await publish();
    expect(byRole('alert').textContent).toContain('Vælg modellens fil.');

    choose('Modellens fil', ['model.yaml', 'key: m']);
    choose(/^Eksempler/, ['a.yaml', 'one'], ['b.yaml', 'two']);
    await settle();
    await publish();
    const refused = network.expectOne({ method: 'POST', url: '/api/models' });
    expect(refused.request.body).toEqual({
      model: 'key: m',
      golden: [
        { name: 'a.yaml', text: 'one' },
        { name: 'b.yaml', text: 'two' },
      ],
    });
    const message = 'model.yaml:1:1 Feltet version mangler.';
    refused.flush(
      { code: 'model-faulty', title: 'Fejl', errors: [{ path: '', code: 'x', message }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(byRole('dialog').textContent).toContain(message);

    await publish();
    network
      .expectOne({ method: 'POST', url: '/api/models' })
      .flush({ id: 'm1', title: { da: 'Ny model', en: 'New model' } });
    await settle();
    expect(allByRole('dialog')).toEqual([]);
  });

  it('offers that to nobody else', async () => {
    await open('project-manager');
    expect(pageText()).not.toContain('Publicér fra fil');
  });
});
