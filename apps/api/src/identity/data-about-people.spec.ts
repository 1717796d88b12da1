import { Actors } from '../../testing/actors';
import { arrangeAssignment } from '../../testing/arranged-rounds';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { ConsensusView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import { dataAboutPeople, notAboutPeople } from './data-about-people';
import type { DataListView } from './data-list.controller';
import { Housekeeping, pauseBefore } from './housekeeping';
import type { PeopleView } from './people.views';

/** Columns of a row's own place and order, in whichever table. */
const structural = ['organisation_id', 'id', 'version', 'seq'];

describe('data about people', () => {
  let erfa: TestErfa;
  let actors: Actors;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
  });
  afterAll(() => erfa.close());

  /** Columns of every table that refers to a person, by key or by its columns' names, that nobody has spoken for. */
  const unlisted = async (): Promise<string[]> => {
    const spoken = [...dataAboutPeople.map(({ place }) => place), ...Object.keys(notAboutPeople)];
    const columns = await erfa.database.ask<{ place: string }>(
      `with about as (
         select c.oid, c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (
           c.relname = 'person'
           or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'person'::regclass)
           or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname ~ '(person_id|_by|e?mail|leader_name|person_name)$' and not a.attisdropped))
       ) select t.relname || '.' || a.attname as place from about t
         join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attname <> all($1) order by 1`,
      [structural],
    );
    return columns.map(({ place }) => place).filter((place) => !spoken.includes(place));
  };

  it('is listed to the last column', async () => {
    expect(await unlisted()).toEqual([]);
  });

  it('cannot get a new column, or a new table, without being listed', async () => {
    await erfa.database.ask('alter table membership add column nickname text');
    await erfa.database.ask(
      'create table badge (person_id uuid references person (id), motto text)',
    );
    await erfa.database.ask('create table visitor (contact_email text)');
    expect(await unlisted()).toEqual([
      'badge.motto',
      'badge.person_id',
      'membership.nickname',
      'visitor.contact_email',
    ]);
    await erfa.database.ask('alter table membership drop column nickname');
    await erfa.database.ask('drop table badge; drop table visitor');
  });

  it('lists nothing that is not there, and nothing twice', async () => {
    const columns = await erfa.database.ask<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`,
    );
    const there = columns.map(({ place }) => place);
    const places = dataAboutPeople.map(({ place }) => place);
    expect(places.filter((place) => !there.includes(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
    expect(Object.keys(notAboutPeople).filter((place) => !there.includes(place))).toEqual([]);
  });

  it('is shown in both languages', async () => {
    const dorte = await erfa.as('dorte.juul');
    const list = async (language: string): Promise<DataListView['data']> =>
      (
        await dorte.ask<DataListView>('/api/data-list', {
          headers: { 'accept-language': language },
        })
      ).body.data;
    const danish = await list('da');
    expect(danish).toHaveLength(dataAboutPeople.length);
    expect(danish[0]).toEqual({
      place: 'person.name',
      purpose: 'At kende personen.',
      deletion: 'Bliver til et pseudonym, når personen slettes.',
    });
    expect((await list('en'))[0]?.deletion).toBe('Becomes a pseudonym when the person is erased.');
  });

  describe('is erased', () => {
    const erase = (client: TestClient, id: string): Promise<Answer> =>
      client.ask(`/api/people/${id}/data`, { method: 'DELETE' });
    const people = async (client: TestClient): Promise<PeopleView['people']> =>
      (await client.ask<PeopleView>('/api/people')).body.people;
    let sanne: TestClient;
    let dorte: TestClient;
    beforeAll(async () => {
      sanne = await erfa.as('sanne.lykkegaard');
      dorte = await erfa.as('dorte.juul');
    });

    it('once the access has ended, by the data protection officer, to a pseudonym everywhere', async () => {
      const ole = (await people(dorte)).find(({ name }) => name === 'Ole Skov');
      const id = ole?.id ?? '';
      expect((await erase(dorte, id)).body['code']).toBe('still-member');
      await sanne.ask(`/api/people/${id}`, { method: 'DELETE' });
      expect((await erase(dorte, id)).status).toBe(204);
      expect((await erase(dorte, id)).body['code']).toBe('not-found');
      expect((await people(sanne)).map(({ name }) => name)).not.toContain('Ole Skov');
      const log = await sanne.ask<{ events: { summary: string }[] }>('/api/audit');
      expect(log.body.events[0]?.summary).toMatch(/^Oplysninger om Person [0-9A-F]{6} slettet$/);
      const [{ firstBroken } = { firstBroken: 0 }] = [
        (await sanne.ask<{ firstBroken: number | null }>('/api/audit/verification')).body,
      ];
      expect(firstBroken).toBeNull();
      // Nowhere in the database is there any of it left.
      const tables = await erfa.database.ask<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      );
      for (const { name } of tables) {
        const rows = await erfa.database.ask<{ row: string }>(
          `select row_to_json(t)::text as row from "${name}" t`,
        );
        expect(rows.filter(({ row }) => /ole\.skov|Ole Skov/i.test(row))).toEqual([]);
      }
      expect(await erfa.anonymous().signIn('ole.skov')).toBe(
        '/sign-in-problem?code=unknown-person',
      );
    });

    it('in a round too: the work stays with a pseudonym, the contact goes', async () => {
      const aarhus = await actors.organisation('0751');
      const id = await actors.person(aarhus, ['contributor']);
      const assignment = await arrangeAssignment(actors, aarhus, id, true);
      const [{ email, assessment, question } = { email: '', assessment: '', question: '' }] =
        await erfa.database.ask<Record<'email' | 'assessment' | 'question', string>>(
          `select p.email, t.assessment_id as assessment, t.question_keys[1] as question from person p join assignment t on t.person_id = p.id where p.id = $1`,
          [id],
        );
      await erfa.database.ask(
        `insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, updated_by) values ($1, $2, $3, 'answered', '4', '', 'Godt', '', $4)`,
        [aarhus, assignment, question, id],
      );
      await erfa.database.ask(
        `update participation p set contact_name = 'Prøveperson', contact_email = $2 from assessment s where s.id = $1 and p.round_id = s.round_id and p.organisation_id = s.organisation_id`,
        [assessment, email],
      );
      await erfa.database.ask('update membership set ended_at = now() where person_id = $1', [id]);
      expect((await erase(dorte, id)).status).toBe(204);
      const { body } = await sanne.ask<AssessmentView>(`/api/assessments/${assessment}`);
      const [given] = body.sections.flatMap(({ assignments }) => assignments);
      expect(given).toMatchObject({ id: assignment, answered: 1 });
      expect(given?.personName).toMatch(/^Person [0-9A-F]{6}$/);
      const name = given?.personName ?? '';
      const consensus = await sanne.ask<ConsensusView>(`/api/assessments/${assessment}/consensus`);
      expect(consensus.body.questions[0]?.answers).toMatchObject([
        { value: 4, comment: 'Godt', personName: name, savedBy: name },
      ]);
      expect((await sanne.ask(`/api/assignments/${assignment}`)).body).toMatchObject({
        personName: name,
        answers: [{ savedBy: name }],
      });
      expect(
        await erfa.database.ask('select from participation where contact_email = $1', [email]),
      ).toEqual([]);
    });

    it('for one organisation alone where the person works on elsewhere, with the same answer', async () => {
      const [aarhus, odense] = [
        await actors.organisation('0751'),
        await actors.organisation('0461'),
      ];
      const id = await actors.former(aarhus);
      await erfa.database.ask(
        `insert into membership (organisation_id, person_id, roles) values ($1, $2, '{reader}')`,
        [odense, id],
      );
      const assignment = await arrangeAssignment(actors, aarhus, id);
      const assessment = await actors.one(
        'select assessment_id as id from assignment where id = $1',
        [assignment],
      );
      await arrangeAssignment(actors, odense, id);
      await erfa.database.ask(
        `update participation p set contact_email = e.email from assignment t join person e on e.id = t.person_id join assessment s on s.id = t.assessment_id
         where e.id = $1 and p.round_id = s.round_id and p.organisation_id = s.organisation_id`,
        [id],
      );
      const contacts = async (): Promise<string[]> =>
        (
          await erfa.database.ask<{ at: string }>(
            'select p.organisation_id as at from participation p join person e on e.email = p.contact_email where e.id = $1 order by 1',
            [id],
          )
        ).map(({ at }) => at);
      expect(await contacts()).toEqual([aarhus, odense].toSorted());
      expect((await people(sanne)).map((person) => person.id)).toContain(id);
      expect((await erase(sanne, id)).status).toBe(204);
      expect((await people(sanne)).map((person) => person.id)).not.toContain(id);
      // The work done here stays under a pseudonym; the contact goes here and stays elsewhere.
      const { body } = await sanne.ask<AssessmentView>(`/api/assessments/${assessment}`);
      const [given] = body.sections.flatMap(({ assignments }) => assignments);
      expect(given?.personName).toMatch(/^Person [0-9A-F]{6}$/);
      expect(await contacts()).toEqual([odense]);
      const client = await actors.session(id, odense);
      expect((await client.ask('/api/organisation')).status).toBe(200);
    });
  });

  it('is cleared away by itself, an hour or so apart', async () => {
    const odense = await actors.organisation('0461');
    const id = await actors.former(odense);
    await erfa.database.ask(
      `update membership set ended_at = now() - interval '31 days' where person_id = $1`,
      [id],
    );
    await erfa.app.get(Housekeeping).run();
    expect(
      await erfa.database.ask('select name = pseudonym(id) as done from person where id = $1', [
        id,
      ]),
    ).toEqual([{ done: true }]);
    for (const chance of [0, 0.5, 0.999]) {
      expect(pauseBefore(0, chance)).toBeGreaterThanOrEqual(200_000);
      expect(pauseBefore(1, chance)).toBeGreaterThanOrEqual(40 * 60_000);
      expect(pauseBefore(1, chance)).toBeLessThanOrEqual(80 * 60_000);
    }
  });
});
