import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { MunicipalitiesPage } from './municipalities-page';

describe('inviting a municipality’s first administrator', () => {
  it('says that Erfa sends no mail, and gives KL a text to send', async () => {
    await prepare();
    await signIn(member(['kl-admin']));
    show(MunicipalitiesPage);
    const network = TestBed.inject(HttpTestingController);
    const list = {
      municipalities: [{ organisationId: 'o1', name: 'Læsø', administrators: 0, invited: 0 }],
    };
    network.expectOne('/api/municipalities').flush(list);
    await settle();
    byRole('button', 'Inviter administrator: Læsø').click();
    await settle();
    expect(pageText()).toContain('Erfa sender ikke selv mail');
    type(byRole('textbox', 'Navn'), 'Karen Møller');
    type(byRole('textbox', 'Mail'), 'karen@laesoe.dk');
    byRole('button', 'Inviter administrator').click();
    await settle();
    const call = network.expectOne({ method: 'POST' });
    expect(call.request.body).toEqual({ name: 'Karen Møller', email: 'karen@laesoe.dk' });
    call.flush({});
    await settle();
    const letter = byRole<HTMLTextAreaElement>('textbox', 'Tekst at sende').value;
    expect(letter).toContain('Hej Karen Møller');
    expect(letter).toContain('karen@laesoe.dk');
    expect(letter).toContain(document.baseURI);
  });
});
