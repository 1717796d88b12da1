import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { DraftKeeper } from './draft-keeper';
import { SimulationBox } from './simulation-box';

describe('what comes of a draft beside its editor', () => {
  let network: HttpTestingController;
  const revision = signal(1);
  const asked = async () => {
    await new Promise((done) => setTimeout(done, 250));
    await settle();
    return network.match(({ url }) => url.endsWith('/simulation'));
  };

  beforeEach(async () => {
    const draft = signal({ id: 'd1', predecessor: { version: 1 } });
    await prepare([], [{ provide: DraftKeeper, useValue: { draft, revision } }]);
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
    show(SimulationBox);
    await settle();
  });

  const refuse = async (code: string, detail: string): Promise<void> => {
    const [first] = await asked();
    first?.flush(
      { code, title: 'Nej', detail, status: 409 },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    revision.update((last) => last + 1);
    await settle();
  };

  it('says why there is nothing to count, and asks no more where no change of the draft helps', async () => {
    await refuse('simulation-too-few', 'Der skal mindst 12 til; i denne runde svarede 3.');
    expect(pageText()).toContain('Der skal mindst 12 til');
    expect(await asked()).toEqual([]);
  });

  it('asks again after a change where the last time failed', async () => {
    await refuse('simulation-failed', 'Prøv igen.');
    expect(await asked()).toHaveLength(1);
  });
});
