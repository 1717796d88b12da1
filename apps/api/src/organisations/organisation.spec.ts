import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { OrganisationView } from './organisation.views';

describe('one’s own organisation', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const show = async (client: TestClient): Promise<OrganisationView> =>
    (await client.ask<OrganisationView>('/api/organisation')).body;
  const edit = (
    client: TestClient,
    contactNote: string,
    version: string,
  ): Promise<Answer<OrganisationView & { current?: OrganisationView }>> =>
    client.ask('/api/organisation', {
      method: 'PATCH',
      body: { contactNote },
      headers: { 'if-match': version },
    });

  it('is shown with what is known of it, empty where nobody has written', async () => {
    expect(await show(sanne)).toMatchObject({
      code: '0751',
      name: 'Aarhus',
      officialName: 'Aarhus Kommune',
      region: 'Region Midtjylland',
      contactNote: '',
      version: 0,
    });
    expect(await show(await erfa.as('mette.bruun'))).toMatchObject({
      kind: 'kl',
      population: null,
      region: null,
    });
  });

  it('is edited against the version that was read; the slower one sees both sides', async () => {
    const first = await edit(sanne, 'Spørg Digitalisering.', '"0"');
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).toBe('"1"');
    const again = await edit(sanne, 'Anden', 'W/"0"');
    expect(again.status).toBe(412);
    expect(again.body.current).toMatchObject({ contactNote: 'Spørg Digitalisering.', version: 1 });
    expect((await edit(sanne, 'Nu', '1')).body.version).toBe(2);
  });

  it('takes one of ten simultaneous edits', async () => {
    const { version } = await show(sanne);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => edit(sanne, `Nr. ${n}`, `"${version}"`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
    expect((await show(sanne)).version).toBe(version + 1);
  });

  it('keeps its text to itself', async () => {
    await edit(sanne, 'Kun for Aarhus', `"${(await show(sanne)).version}"`);
    expect((await show(await erfa.as('karen.moeller'))).contactNote).toBe('');
  });

  it('may be emptied, and holds every character', async () => {
    const text = '<b>Æ&Å</b> 👩🏽‍💻 "\'\\ \n\t %s {x} ${y}';
    const { version } = (await edit(sanne, text, `"${(await show(sanne)).version}"`)).body;
    expect((await show(sanne)).contactNote).toBe(text);
    expect((await edit(sanne, '', `"${version}"`)).body.contactNote).toBe('');
  });
});
