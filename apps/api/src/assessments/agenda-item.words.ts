import type { PictureFact } from '@erfa/domain';
import type { Language, ScoreView } from '@erfa/scoring-sdk';

/** What the draft says in its own words; `{name}` places are filled. */
export interface AgendaWords {
  readonly fictional: string;
  readonly caseNumber: string;
  readonly statement: string;
  readonly measured: string;
  readonly result: string;
  /** The same where it is a name and no number. */
  readonly resultNamed: string;
  readonly noResult: string;
  readonly before: string;
  readonly beforeNamed: string;
  readonly beforeChained: string;
  readonly chainedNote: string;
  readonly chained: string;
  /** Where the questions or the way of a figure are others than last time. */
  readonly incomparable: string;
  readonly strongest: string;
  readonly weakest: string;
  readonly fallen: string;
  readonly notFinal: string;
  readonly figure: string;
  readonly figureText: string;
  /** Heading where there are no levels. */
  readonly figures: string;
  /** How a figure is written that counts something, by what it counts. */
  readonly units: Readonly<Record<string, string>>;
  readonly dimension: string;
  readonly now: string;
  readonly then: string;
  readonly level: string;
  readonly value: string;
  readonly noScore: string;
  readonly total: string;
  /** What a picture is called that has no name of its own. */
  readonly pictures: Readonly<Record<ScoreView['kind'], string>>;
  /** Heads of the table that says what a picture shows. */
  readonly part: string;
  readonly columns: Readonly<Record<PictureFact | 'rung' | 'band', string>>;
  readonly lifts: string;
  readonly liftsText: string;
  readonly lift: string;
  readonly change: string;
  readonly changeTo: string;
  readonly why: string;
  readonly targets: string;
  readonly target: string;
  readonly by: string;
  /** Column of what is planned by a target's day. */
  readonly ahead: string;
  readonly priority: string;
  readonly priorities: Readonly<Record<'high' | 'medium' | 'low' | 'none', string>>;
  readonly missing: string;
  readonly projection: string;
  readonly projectionText: string;
  readonly day: string;
  readonly leadsTo: string;
  readonly plan: string;
  readonly noPlan: string;
  readonly action: string;
  readonly lifting: string;
  readonly owner: string;
  readonly due: string;
  readonly measure: string;
  readonly state: string;
  readonly noOwner: string;
  readonly states: Readonly<Record<'planned' | 'under-way' | 'done' | 'dropped', string>>;
  readonly proposal: string;
  readonly proposalLead: string;
  readonly takeNote: string;
  readonly decidePlan: string;
  /** The same where there is no action yet. */
  readonly makePlan: string;
  readonly terms: string;
  readonly termsText: string;
  readonly termsRange: string;
  readonly termsOwn: string;
  readonly source: string;
  /** What the figures can be computed again from, for the document’s properties. */
  readonly proof: string;
}

export const agendaWords: Readonly<Record<Language, AgendaWords>> = {
  da: {
    fictional: 'Demonstrationsdata – fiktive tal',
    caseNumber: 'Sagsnummer: {number}',
    statement: 'Sagsfremstilling',
    measured:
      '{organisation} har vurderet sig selv i målerunden {title}. {counted} af {questions} spørgsmål indgår i resultatet, fordelt på {dimensions} dimensioner.',
    result: 'Det samlede resultat er {figure}.',
    resultNamed: 'Det samlede resultat er »{figure}«.',
    noResult: 'Der er ikke noget samlet tal: {reason}',
    before: 'I {title} var det samlede tal {value}.',
    beforeNamed: 'I {title} var det »{value}«.',
    beforeChained:
      'Svarene fra {title} giver {value} med version {version} af modellen; dengang var tallet {was}.',
    chainedNote:
      'Modellen har fået en ny version siden {title}. Tal, hvor der står »kædet«, er svarene fra dengang regnet om med version {version}, så de to kan sammenlignes. Det gamle resultat står, som det var.',
    chained: '{value} (kædet, var {was})',
    incomparable:
      'Det kan ikke sammenlignes med {title}, fordi spørgsmål eller beregning er ændret siden: {names}.',
    strongest: 'Kommunen står stærkest i {names}.',
    weakest: 'Kommunen står svagest i {names}.',
    fallen: 'Siden {title} er {names} gået tilbage.',
    notFinal: 'Målerunden er ikke lukket, og tallene er derfor ikke endelige.',
    figure: 'Niveau for hver dimension',
    figureText: 'Hver udfyldt celle er et niveau, som er nået.',
    figures: 'Tal for hver dimension',
    units: { percent: '{value} %', points: '{value} point' },
    dimension: 'Dimension',
    now: 'Tal',
    then: 'Sidst',
    level: 'niveau',
    value: '{value} (niveau {level})',
    noScore: 'ingen score',
    total: 'Samlet',
    pictures: {
      radar: 'Profil',
      ladder: 'Niveauer',
      quadrant: 'Placering i felter',
      gauge: 'Måler',
      'heat-map': 'Oversigt',
      table: 'Tal i tabel',
    },
    part: 'Del',
    columns: {
      value: 'Tal',
      level: 'Niveau',
      outcome: 'Udfald',
      coverage: 'Besvaret',
      rung: 'Trin',
      band: 'Bånd',
    },
    lifts: 'Det løfter til næste niveau',
    liftsText: 'Forslagene er de færreste ændrede svar, der er nok, og er regnet igennem igen.',
    lift: '{title}, fra niveau {from} til niveau {to}',
    change: '{title}: til trin {to}. {description}',
    changeTo: '{title}: {to}. {description}',
    why: 'Sådan er tallene blevet til',
    targets: 'Mål og fremskrivning',
    target: 'Mål',
    by: 'Senest',
    ahead: 'Som planlagt',
    priority: 'Prioritet',
    priorities: { high: 'Høj', medium: 'Mellem', low: 'Lav', none: 'Ingen' },
    missing: 'Det mangler for at nå målet: {title}',
    projection: 'Fremskrivning',
    projectionText:
      'Tallene er regnet med de svar, som handlingerne skal føre til, fra den dag de er planlagt.',
    day: 'Fra',
    leadsTo: 'Fører til',
    plan: 'Handleplan',
    noPlan: 'Der er endnu ingen handlinger i planen.',
    action: 'Handling',
    lifting: 'Løfter',
    owner: 'Ejer',
    due: 'Frist',
    measure: 'Måles på',
    state: 'Status',
    noOwner: 'ingen endnu',
    states: { planned: 'Planlagt', 'under-way': 'I gang', done: 'Gennemført', dropped: 'Opgivet' },
    proposal: 'Indstilling',
    proposalLead: 'Det indstilles,',
    takeNote: 'at resultatet af målerunden {title} tages til efterretning',
    decidePlan: 'at der tages stilling til handleplanen',
    makePlan: 'at der tages stilling til, om der skal lægges en handleplan',
    terms: 'Begreber og kilde',
    termsText:
      'Et niveau er det hele tal, der er nået, på en skala fra {lowest} til {highest}. Tallene bygger på kommunens egne svar.',
    termsRange: 'Tallene ligger på en skala fra {min} til {max} og bygger på kommunens egne svar.',
    termsOwn: 'Tallene bygger på kommunens egne svar.',
    source:
      'Kilde: {organisation}, {title}. Beregnet med modellens version {model} og udvidelsen {plugin}, version {version}.',
    proof: 'Model: {modelHash}. Svar: {inputHash}.',
  },
  en: {
    fictional: 'Demonstration data – invented figures',
    caseNumber: 'Case number: {number}',
    statement: 'Statement of the case',
    measured:
      '{organisation} has assessed itself in the round {title}. {counted} of {questions} questions count, in {dimensions} dimensions.',
    result: 'The overall result is {figure}.',
    resultNamed: 'The overall result is “{figure}”.',
    noResult: 'There is no overall figure: {reason}',
    before: 'In {title} the overall figure was {value}.',
    beforeNamed: 'In {title} it was “{value}”.',
    beforeChained:
      'The answers of {title} give {value} under version {version} of the model; then, the figure was {was}.',
    chainedNote:
      'The model has a new version since {title}. Figures marked “chained” are the answers of then scored under version {version}, so that the two can be compared. The old result stays as it was.',
    chained: '{value} (chained, was {was})',
    incomparable:
      'These cannot be compared with {title}, since questions or how they are counted changed: {names}.',
    strongest: 'The municipality is strongest in {names}.',
    weakest: 'The municipality is weakest in {names}.',
    fallen: 'Since {title}, {names} went down.',
    notFinal: 'The round has not closed, so the figures are not final.',
    figure: 'Level for each dimension',
    figureText: 'Each filled cell is a level that has been reached.',
    figures: 'Figure for each dimension',
    units: { percent: '{value}%', points: '{value} points' },
    dimension: 'Dimension',
    now: 'Figure',
    then: 'Last time',
    level: 'level',
    value: '{value} (level {level})',
    noScore: 'no score',
    total: 'Overall',
    pictures: {
      radar: 'Profile',
      ladder: 'Levels',
      quadrant: 'Place in the fields',
      gauge: 'Gauge',
      'heat-map': 'Overview',
      table: 'Figures in a table',
    },
    part: 'Part',
    columns: {
      value: 'Figure',
      level: 'Level',
      outcome: 'Outcome',
      coverage: 'Answered',
      rung: 'Step',
      band: 'Band',
    },
    lifts: 'What lifts to the next level',
    liftsText: 'The proposals are the fewest changed answers that are enough, scored again.',
    lift: '{title}, from level {from} to level {to}',
    change: '{title}: to step {to}. {description}',
    changeTo: '{title}: {to}. {description}',
    why: 'How the figures came about',
    targets: 'Targets and projection',
    target: 'Target',
    by: 'By',
    ahead: 'As planned',
    priority: 'Priority',
    priorities: { high: 'High', medium: 'Medium', low: 'Low', none: 'None' },
    missing: 'What is missing to reach the target: {title}',
    projection: 'Projection',
    projectionText:
      'The figures are scored with the answers that the actions are to lead to, from the day they are planned for.',
    day: 'From',
    leadsTo: 'Leads to',
    plan: 'Action plan',
    noPlan: 'There are no actions in the plan yet.',
    action: 'Action',
    lifting: 'Lifts',
    owner: 'Owner',
    due: 'Deadline',
    measure: 'Measured by',
    state: 'Status',
    noOwner: 'nobody yet',
    states: { planned: 'Planned', 'under-way': 'Under way', done: 'Done', dropped: 'Dropped' },
    proposal: 'Recommendation',
    proposalLead: 'It is recommended',
    takeNote: 'that the result of the round {title} is noted',
    decidePlan: 'that a decision is taken on the action plan',
    makePlan: 'that a decision is taken on whether to make an action plan',
    terms: 'Terms and source',
    termsText:
      'A level is the whole number reached on a scale from {lowest} to {highest}. The figures build on the municipality’s own answers.',
    termsRange:
      'The figures lie on a scale from {min} to {max} and build on the municipality’s own answers.',
    termsOwn: 'The figures build on the municipality’s own answers.',
    source:
      'Source: {organisation}, {title}. Scored with version {model} of the model and the plugin {plugin}, version {version}.',
    proof: 'Model: {modelHash}. Answers: {inputHash}.',
  },
};
