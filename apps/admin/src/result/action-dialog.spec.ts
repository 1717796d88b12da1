import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Announcer } from '../page/announcer';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ActionPlan } from './action-plan';
import { treeOf } from './figures';
import { node } from '../pictures/testing/nodes';

describe('two who change one action at the same time', () => {
  const tree = treeOf({ nodes: [node('m', null, { kind: 'model' }), node('Ledelse', 'm')] });
  const action = {
    id: 'x',
    nodeKey: 'Ledelse',
    title: 'Aftal opfølgning',
    ownerId: null,
    ownerName: null,
    dueOn: null,
    measure: '',
    leadsTo: null,
    state: 'planned',
    version: 1,
  };
  const theirs = { ...action, title: 'Deres titel', ownerName: 'Bo Friis', version: 4 };
  let network: HttpTestingController;
  const title = () => byRole<HTMLInputElement>('textbox', 'Handling');

  beforeEach(async () => {
    await prepare();
    await signIn(member());
    network = TestBed.inject(HttpTestingController);
    show(ActionPlan, { assessmentId: 'a1', tree });
    network.expectOne('/api/assessments/a1/actions').flush({ actions: [action] });
    await settle();
    byRole('button', /^Rediger handling/).click();
    await settle();
    network.expectOne('/api/people').flush({ people: [] });
    await settle();
    type(title(), 'Min titel');
    await settle();
    byRole('button', 'Gem handling').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/actions/x' });
    expect(call.request.headers.get('If-Match')).toBe('"1"');
    call.flush({ code: 'version-conflict' }, { status: 412, statusText: 'Conflict' });
    await settle();
    network.expectOne('/api/assessments/a1/actions').flush({ actions: [theirs] });
    await settle();
  });

  it('see both sides: theirs in words, one’s own in the fields', () => {
    expect(byRole('dialog').textContent).toContain('En anden har ændret det samme');
    expect(byRole('dialog').textContent).toContain('Deres titel');
    expect(byRole('dialog').textContent).toContain('Bo Friis');
    expect(title().value).toBe('Min titel');
  });

  it('may save their own upon the other’s', async () => {
    byRole('button', 'Gem min i stedet').click();
    await settle();
    const again = network.expectOne({ method: 'PUT', url: '/api/actions/x' });
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    expect(again.request.body).toMatchObject({ title: 'Min titel' });
    again.flush({ actions: [{ ...theirs, title: 'Min titel', version: 5 }] });
    await settle();
    expect(allByRole('dialog')).toEqual([]);
    expect(TestBed.inject(Announcer).shown()).toBe('Handlingen er gemt.');
  });

  it('may let the other’s stand', async () => {
    byRole('button', 'Lad den andens stå').click();
    await settle();
    expect(allByRole('dialog')).toEqual([]);
    expect(pageText()).toContain('Deres titel');
    expect(TestBed.inject(Announcer).shown()).toBe('');
    network.verify();
  });
});
