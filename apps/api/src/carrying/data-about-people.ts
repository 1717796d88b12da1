import { officialWork, rows, text, type PersonalData } from '../identity/personal-data';

const begun = text(
  'At vide, hvem der lod kommunens besvarelse begynde med svarene fra en tidligere runde, og hvad svarene kom af.',
  'Knowing who let the municipality’s assessment begin with the answers of an earlier round, and what the answers came from.',
);
const kept = text(
  'At kommunen kan læse sin besvarelse, som den stod, og gå tilbage til den; personer står som henvisning, ikke med navn.',
  'The municipality reading its assessment as it stood, and going back to it; people stand as references, not by name.',
);
const withAnswers = text(
  'Sammen med rundens enkelte svar efter dens vilkår (6-120 måneder efter lukning).',
  'With the round’s single answers as its terms say (6-120 months after its end).',
);

/** What is kept about people where answers are carried from one round to the next. */
export const aboutCarrying: readonly PersonalData[] = [
  ...rows('answer', ['carried'], begun, withAnswers),
  ...rows('carrying', ['carried_at', 'carried_by'], begun, officialWork),
  ...rows('carried_answer', ['origin', 'state', 'value', 'reason'], begun, officialWork),
  ...rows('carried_answer', ['evidence'], begun, withAnswers),
  ...rows('answer_snapshot', ['name', 'taken_at', 'taken_by', 'agreed'], kept, officialWork),
  ...rows('answer_snapshot', ['answers'], kept, withAnswers),
];

export const notAboutCarrying: Readonly<Record<string, string>> = {
  'carrying.assessment_id': 'an assessment',
  'carrying.source_id': 'an assessment',
  'carrying.snapshot_id': 'an assessment',
  'carried_answer.assessment_id': 'an assessment',
  'carried_answer.place': 'a model',
  'carried_answer.fate': 'a model',
  'carried_answer.why': 'a model',
  'carried_answer.unit_key': 'a unit',
  'carried_answer.unit_name': 'a unit',
  'carried_answer.axis': 'a model',
  'carried_answer.question_key': 'a model',
  'answer_snapshot.assessment_id': 'an assessment',
  'answer_snapshot.source_id': 'an assessment',
};
