import type { ScoringHost } from '@erfa/scoring-host';
import { questionsBelow, type Answer, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../persistence/data-source';
import { Chance } from './chance';
import type { MunicipalityHistory } from './country';
import { actingFor, type Query } from './acting-for';
import { contactAddress, type InventedPerson } from './names';
import { writeAgreed, writeResult } from './write-result';

/** Everything that the open round is played from. */
export interface OpenRound {
  host: ScoringHost;
  model: Model;
  modelId: string;
  roundId: string;
  municipalities: readonly { id: string; code: string }[];
  people: ReadonlyMap<string, readonly InventedPerson[]>;
  country: readonly MunicipalityHistory[];
  today: Date;
}

interface Section {
  key: string;
  questions: string[];
}

/** A colleague's part of a section. */
interface Part {
  section: string;
  mode: 'one' | 'split' | 'independent';
  person: InventedPerson;
  questions: readonly string[];
  /** Steps by place; shorter than the questions where not all are answered. */
  steps: readonly number[];
  handedIn: boolean;
}

/** The open round half-way: some have handed in everything, most are at work, some have not begun, some have not answered KL. */
export async function playOpenRound(source: OwnerConnection, round: OpenRound): Promise<void> {
  const chance = new Chance(round.today.getUTCFullYear() * 31 + 7);
  const sections = round.model.nodes.map(({ key }): Section => ({
    key,
    questions: questionsBelow(round.model, key).map((question) => question.key),
  }));
  for (const [index, municipality] of round.municipalities.entries()) {
    const people = round.people.get(municipality.code) ?? [];
    const before = round.country[index]?.rounds.findLast((sheet) => sheet !== null) ?? null;
    const step = (question: string): number => {
      const answer = before?.answers[question];
      const last =
        answer?.state === 'answered' && typeof answer.value === 'number' ? answer.value : 3;
      return Math.min(
        5,
        Math.max(1, last + (chance.happens(0.18) ? 1 : chance.happens(0.08) ? -1 : 0)),
      );
    };
    const roll = municipality.code === '0751' ? 0.5 : chance.even();
    const submits = roll > 0.74;
    await actingFor(source, municipality.id, async (query) => {
      const state = roll < 0.08 ? 'invited' : roll < 0.12 ? 'declined' : 'accepted';
      const contact = people.find(({ administrator }) => administrator);
      await query(
        `insert into participation (organisation_id, round_id, state, contact_name, contact_email, reason, answered_by, answered_at)
         values ($1, $2, $3, $4, $5, $6, $7, case when $3 <> 'invited' then $8::timestamptz end)`,
        [
          municipality.id,
          round.roundId,
          state,
          state === 'accepted' ? (contact?.name ?? null) : null,
          state === 'accepted' ? contactAddress(municipality.code) : null,
          state === 'declined' ? 'Vi er midt i en omlægning og deltager igen næste år.' : null,
          state === 'invited' ? null : (contact?.id ?? null),
          new Date(round.today.getTime() - 15 * 86_400_000),
        ],
      );
      if (state !== 'accepted') return;
      const [assessment] = await query<[{ id: string }]>(
        'insert into assessment (organisation_id, round_id, model_id) values ($1, $2, $3) returning id',
        [municipality.id, round.roundId, round.modelId],
      );
      if (submits) {
        const sheet = wholeSheet(sections, step);
        const result = await round.host.score(round.model, sheet);
        await writeAgreed(query, municipality.id, assessment.id, sheet, contact?.id ?? null);
        await writeResult(query, municipality.id, assessment.id, sheet, result);
        await query(
          `update assessment set state = 'submitted', version = 3, submitted_at = now() - interval '1 day', submitted_by = $2 where id = $1`,
          [assessment.id, contact?.id ?? null],
        );
        return;
      }
      const parts =
        municipality.code === '0751'
          ? aarhus(sections, people, step)
          : roll < 0.24
            ? []
            : usual(sections, people, step, chance);
      await writeParts(query, municipality.id, assessment.id, parts);
      if (municipality.code === '0751')
        await agreeOn(
          query,
          municipality.id,
          assessment.id,
          parts.filter(({ section }) => section === sections[0]?.key),
        );
    });
  }
}

/** Everything answered, as by somebody who is done. */
function wholeSheet(sections: readonly Section[], step: (question: string) => number): AnswerSheet {
  const answers = sections.flatMap(({ questions }) =>
    questions.map((question): [string, Answer] => [
      question,
      { state: 'answered', value: step(question) },
    ]),
  );
  return { answers: Object.fromEntries(answers) };
}

/** Each section is one colleague's, and they are somewhere on the way. */
function usual(
  sections: readonly Section[],
  people: readonly InventedPerson[],
  step: (question: string) => number,
  chance: Chance,
): Part[] {
  if (people.length === 0) return [];
  const far = chance.even();
  return sections.map(({ key, questions }) => {
    const steps = questions
      .slice(
        0,
        Math.round(questions.length * Math.min(1, Math.max(0, far + chance.normal(0, 0.3)))),
      )
      .map(step);
    return {
      section: key,
      mode: 'one',
      person: chance.pick(people),
      questions,
      steps,
      handedIn: steps.length === questions.length,
    };
  });
}

/** Aarhus, as the demonstration's people meet it: one section done, one split, one answered by four, one half-way, one given to nobody. */
function aarhus(
  sections: readonly Section[],
  people: readonly InventedPerson[],
  step: (question: string) => number,
): Part[] {
  const person = (name: string): InventedPerson => {
    const found = people.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`The demonstration lacks ${name}.`);
    return found;
  };
  const [leadership, benefits, anchoring, overview] = sections;
  if (!leadership || !benefits || !anchoring || !overview) return [];
  const whole = (
    section: Section,
    mode: Part['mode'],
    name: string,
    steps: readonly number[],
  ): Part => ({
    section: section.key,
    mode,
    person: person(name),
    questions: section.questions,
    steps,
    handedIn: steps.length === section.questions.length,
  });
  const split = Math.ceil(benefits.questions.length / 2);
  return [
    whole(leadership, 'one', 'Birgitte Holmgaard', leadership.questions.map(step)),
    {
      section: benefits.key,
      mode: 'split',
      person: person('Jonas Friis'),
      questions: benefits.questions.slice(0, split),
      steps: [3, 3].slice(0, split),
      handedIn: false,
    },
    {
      section: benefits.key,
      mode: 'split',
      person: person('Peter Damsgaard'),
      questions: benefits.questions.slice(split),
      steps: benefits.questions.slice(split).map(step),
      handedIn: true,
    },
    // Two questions lie far apart, the others within one step.
    whole(anchoring, 'independent', 'Birgitte Holmgaard', [2, 1, 3, 3, 3, 2, 4, 4]),
    whole(anchoring, 'independent', 'Lone Krarup', [4, 3, 3, 3, 3, 2, 4, 4]),
    whole(anchoring, 'independent', 'Aisha Rahman', [4, 3, 4, 4, 2, 2, 4, 4]),
    whole(anchoring, 'independent', 'Peter Damsgaard', [5, 2, 3, 4, 3, 2, 5, 4]),
    whole(overview, 'one', 'Peter Damsgaard', overview.questions.slice(0, 3).map(step)),
  ];
}

async function writeParts(
  query: Query,
  organisationId: string,
  assessmentId: string,
  parts: readonly Part[],
): Promise<void> {
  await query(
    `insert into assessment_section (organisation_id, assessment_id, section_key, mode)
     select distinct $1::uuid, $2::uuid, x.section, x.mode from jsonb_to_recordset($3) as x(section text, mode text)`,
    [organisationId, assessmentId, JSON.stringify(parts)],
  );
  for (const part of parts) {
    const [{ id }] = await query<[{ id: string }]>(
      `insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys, handed_in_at)
       values ($1, $2, $3, $4, $5, case when $6 then now() - interval '2 days' end) returning id`,
      [organisationId, assessmentId, part.section, part.person.id, part.questions, part.handedIn],
    );
    await query(
      `insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, updated_by)
       select $1, $2, x.question, 'answered', to_jsonb(x.step), '', '', '', $4 from jsonb_to_recordset($3) as x(question text, step integer)`,
      [
        organisationId,
        id,
        JSON.stringify(
          part.steps.map((step, index) => ({ question: part.questions[index], step })),
        ),
        part.person.id,
      ],
    );
  }
}

async function agreeOn(
  query: Query,
  organisationId: string,
  assessmentId: string,
  parts: readonly Part[],
): Promise<void> {
  for (const part of parts) {
    await query(
      `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification)
       select $1, $2, x.question, 'answered', to_jsonb(x.step), '', 'single', '' from jsonb_to_recordset($3) as x(question text, step integer)`,
      [
        organisationId,
        assessmentId,
        JSON.stringify(
          part.steps.map((step, index) => ({ question: part.questions[index], step })),
        ),
      ],
    );
  }
}
