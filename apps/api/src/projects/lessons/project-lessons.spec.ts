import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { shareLessons } from '../../../testing/shared-lessons';
import type { ProjectView } from '../projects.views';
import type { ReadinessView } from '../readiness/readiness.views';
import type { ProjectLessonsView } from './project-lessons.views';

describe('lessons that fit a project', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let at: string;
  let training: string;
  let floor: string;
  let own: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
    const ids = await shareLessons(erfa.database, [
      {
        ...{ title: 'Vi uddannede for tidligt', happened: 'Skærmbesøg var glemt ved start' },
        ...{ kle: ['27'], technology: ['Skærmbesøg'], phase: 'before', kind: 'failed' },
      },
      { title: 'Gulv i hallen', happened: 'Gulvet blev lagt', kle: ['04'] },
      { title: 'Skærmbesøg om aftenen', kle: ['27'], origin: '0751' },
      { title: 'Skærmbesøg i hjemmeplejen ved vagtskifte', kle: ['27'] },
      { title: 'Skærmbesøg i hjemmeplejen for pårørende', kle: ['27'] },
    ]);
    [training, floor, own] = ids as [string, string, string];
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg i hjemmeplejen', kind: 'welfare-technology', size: 'small' },
    });
    at = `/api/projects/${body.id}`;
    const to = { ...body.form, kle: ['27'], technology: ['Skærmbesøg'] };
    const saved = await peter.ask(at, { method: 'PUT', body: { from: body.form, to } });
    expect(saved.status).toBe(200);
  });

  const list = async (client = peter, language = 'da'): Promise<ProjectLessonsView> =>
    (
      await client.ask<ProjectLessonsView>(`${at}/lessons`, {
        headers: { 'accept-language': language },
      })
    ).body;
  const dispose = (id: string, change: object = {}, client = peter) =>
    client.ask<ProjectLessonsView>(`${at}/lessons/${id}`, {
      method: 'PUT',
      body: { disposition: 'used', reason: '', adopt: false, ...change },
    });

  it('are at most three, each with why it is shown, and never what only has the phase in common', async () => {
    const { suggestions, fitting } = await list();
    expect([suggestions.length, fitting]).toEqual([3, 4]);
    expect(suggestions[0]).toMatchObject({
      ...{ id: training, kind: 'failed' },
      // Nearly every lesson here has the word, so that it tells nothing.
      why: 'begge bruger Skærmbesøg, begge hører under KLE 27 og I er i fasen Før',
    });
    expect(suggestions.map(({ id }) => id)).not.toContain(floor);
    const english = await list(peter, 'en');
    expect(english.suggestions[0]?.why).toContain('both use Skærmbesøg');
  });

  it('are decided about with a reason, are then no suggestion, and count as experience', async () => {
    expect((await dispose(training, { disposition: 'not-relevant' })).text).toContain('isNotEmpty');
    const made = await dispose(training, { disposition: 'not-relevant', reason: 'Vi har øvet' });
    expect(made.body.chosen).toMatchObject([
      {
        ...{ id: training, disposition: 'not-relevant', reason: 'Vi har øvet', gone: false },
        ...{ adoptionId: null, decidedByName: 'Peter Damsgaard' },
      },
    ]);
    expect(made.body.suggestions.map(({ id }) => id)).not.toContain(training);
    const { body } = await peter.ask<ReadinessView>(`${at}/readiness`);
    expect([body.lessons, body.answered]).toEqual([1, ['experience']]);
    const back = await peter.ask<ProjectLessonsView>(`${at}/lessons/${training}`, {
      method: 'DELETE',
    });
    expect([back.body.chosen, back.body.suggestions[0]?.id]).toEqual([[], training]);
  });

  it('become an adoption that readers see when that is chosen, once however often', async () => {
    const quiet = await dispose(training);
    expect(quiet.body.chosen[0]?.adoptionId).toBeNull();
    const told = await dispose(training, { adopt: true });
    const { adoptionId } = told.body.chosen[0] ?? {};
    expect(adoptionId).toEqual(expect.any(String));
    const again = await dispose(training, { disposition: 'adapted', reason: 'Kort', adopt: true });
    expect(again.body.chosen[0]).toMatchObject({ adoptionId, disposition: 'adapted' });
    const published = await erfa.database.ask(
      'select status from published_adoption where lesson_id = $1',
      [training],
    );
    expect(published).toEqual([{ status: 'assessing' }]);
  });

  it('become no adoption of one’s own, and none by whom the role does not let', async () => {
    expect((await dispose(own, { adopt: true })).text).toContain('own-lesson');
    expect((await dispose(own)).status).toBe(200);
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const person = await actors.person(aarhus, ['contributor']);
    await peter.ask(`${at}/people`, {
      method: 'PUT',
      body: { people: [{ personId: person, relation: 'manager', until: null }] },
    });
    const leads = await actors.session(person, aarhus);
    expect((await dispose(training, { adopt: true }, leads)).status).toBe(403);
    expect((await dispose(training, {}, leads)).body.mayAdopt).toBe(false);
  });

  it('are not suggested to guests', async () => {
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const person = await actors.person(aarhus, ['guest']);
    await peter.ask(`${at}/people`, {
      method: 'PUT',
      body: { people: [{ personId: person, relation: 'guest', until: '2099-01-01' }] },
    });
    const guest = await actors.session(person, aarhus);
    expect(await list(guest)).toMatchObject({ suggestions: [], fitting: 0, mayEdit: false });
  });
});
