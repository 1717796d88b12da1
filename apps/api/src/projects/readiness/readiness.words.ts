import type { InvolvementForm, ReadinessPart } from '@erfa/domain';

interface ReadinessWords {
  form: Readonly<Record<InvolvementForm, (committee: string) => string>>;
  part: Readonly<Record<ReadinessPart, string>>;
  none: string;
  noneSummary: string;
  begin: string;
  doing: (answered: number, of: number) => string;
  done: string;
  answered: (parts: string) => string;
  missing: (parts: string) => string;
  allAnswered: string;
  next: Readonly<Record<ReadinessPart, string>>;
  hold: (title: string) => string;
  again: string;
}

/** Words of *Er vi klar?*; titles of meetings stand in the plan as they were written. */
export const readinessWords: Readonly<Record<'da' | 'en', ReadinessWords>> = {
  da: {
    form: {
      information: (committee) => `Information i ${committee}`,
      discussion: (committee) => `Drøftelse i ${committee}`,
      guideline: (committee) => `Retningslinje aftales i ${committee}`,
    },
    part: {
      maturity: 'digital modenhed',
      experience: 'erfaring',
      dialogue: 'ledelse og personale',
      involvement: 'TRIO og MED',
      actions: 'handlinger',
    },
    none: 'Ikke begyndt',
    noneSummary: 'Fem spørgsmål om modenhed, erfaring, ledelse, personale og handlinger.',
    begin: 'Besvar det første af fem spørgsmål',
    doing: (answered, of) => `I gang, ${answered} af ${of} besvaret`,
    done: 'Færdig',
    answered: (parts) => `Besvaret: ${parts}.`,
    missing: (parts) => `Ikke besvaret: ${parts}.`,
    allAnswered: 'Alle fem spørgsmål er besvaret.',
    next: {
      maturity: 'Hold jeres modenhed op mod projektet',
      experience: 'Find andres erfaringer',
      dialogue: 'Tal dialogarket igennem',
      involvement: 'Sæt dato for TRIO og MED',
      actions: 'Skriv, hvad I gør ved det, der er lavt',
    },
    hold: (title) => `Forbered: ${title}`,
    again: 'Læs igen før næste beslutning',
  },
  en: {
    form: {
      information: (committee) => `Information in ${committee}`,
      discussion: (committee) => `Discussion in ${committee}`,
      guideline: (committee) => `Guideline agreed in ${committee}`,
    },
    part: {
      maturity: 'digital maturity',
      experience: 'experience',
      dialogue: 'leadership and staff',
      involvement: 'TRIO and MED',
      actions: 'actions',
    },
    none: 'Not begun',
    noneSummary: 'Five questions about maturity, experience, leadership, staff and actions.',
    begin: 'Answer the first of five questions',
    doing: (answered, of) => `Under way, ${answered} of ${of} answered`,
    done: 'Done',
    answered: (parts) => `Answered: ${parts}.`,
    missing: (parts) => `Not answered: ${parts}.`,
    allAnswered: 'All five questions are answered.',
    next: {
      maturity: 'Hold your maturity against the project',
      experience: 'Find what others have learned',
      dialogue: 'Talk through the dialogue sheet',
      involvement: 'Set a day for TRIO and MED',
      actions: 'Write what you do about what is low',
    },
    hold: (title) => `Prepare: ${title}`,
    again: 'Read it again before the next decision',
  },
};
