import type { Text } from '../http/problem-entry';

/** What can be wrong with a field of a project. */
export const projectFaults = {
  guestsLastDay: {
    da: 'En gæst skal have en sidste dag; det har ingen andre.',
    en: 'A guest needs a last day; nobody else has one.',
  },
  meetingNeedsDay: {
    da: 'Et møde med TRIO eller MED skal have en dag.',
    en: 'A meeting with TRIO or MED needs a day.',
  },
  meetingElsewhere: {
    da: 'Møder med TRIO og MED skrives under »Er vi klar?«.',
    en: 'Meetings with TRIO and MED are written under “Are we ready?”.',
  },
  leaderTakesNoPart: {
    da: 'Personen er gæst eller kan kun læse, og kan derfor ikke skrive for en enhed.',
    en: 'That person is a guest or may only read, and so cannot write for a unit.',
  },
  noDayToAgree: {
    da: 'Giv projektet eller enheden en dag for idriftsættelse, før lederen siger ja til den.',
    en: 'Give the project or the unit a day of going live before its leader says yes to it.',
  },
  agreedOtherDay: {
    da: 'Enheden går i drift {0}. Skriv den dag, eller giv enheden en dag for sig.',
    en: 'The unit goes live on {0}. Write that day, or give the unit a day of its own.',
  },
  unitIsLive: {
    da: 'Enheden er gået i drift, så dagen kan ikke flyttes.',
    en: 'The unit is live, so that its day cannot move.',
  },
  dayIsOver: { da: 'Dagen skal ligge ude i fremtiden.', en: 'The day must lie in the future.' },
  dayStandsAlready: {
    da: 'Enheden går allerede i drift den dag.',
    en: 'The unit goes live on that day already.',
  },
  noNeedsAWord: {
    da: 'Skriv, hvorfor det er et nej, så lederen forstår det.',
    en: 'Write why it is a no, so that the leader understands.',
  },
  moreThanStaff: {
    da: 'Der er kun {0} medarbejdere i enheden.',
    en: 'There are only {0} members of staff in the unit.',
  },
  namesTooLate: {
    da: 'Navne slettes et år efter idriftsættelsen, og det år er gået.',
    en: 'Names are deleted a year after going live, and that year is over.',
  },
  noSuchUnit: { da: 'Enheden findes ikke.', en: 'There is no such unit.' },
  noSuchLine: {
    da: 'Linjen findes ikke i regnestykket.',
    en: 'There is no such line in the business case.',
  },
  gainNoMoney: {
    da: 'Kun en gevinst i penge kan stå i regnestykket.',
    en: 'Only a benefit in money can be a line of the business case.',
  },
  gainNegative: {
    da: 'Et år med minus er en udgift. Skriv den som en linje for sig i regnestykket.',
    en: 'A year below zero is a cost. Write it as a line of its own in the business case.',
  },
  lineNoGain: {
    da: 'Linjen er ingen besparelse i penge, så der er ingen gevinst at eje.',
    en: 'The line saves no money, so there is no benefit to own.',
  },
  noSuchProduct: { da: 'Systemet findes ikke.', en: 'There is no such system.' },
  noSuchOrigin: {
    da: 'Det, projektet skulle begynde fra, findes ikke.',
    en: 'What the project was to begin from is not there.',
  },
  noSuchMeasure: {
    da: 'Den gevinst vises ikke mere af den kommune, der har den.',
    en: 'That benefit is no longer shown by the municipality that has it.',
  },
  sameProject: {
    da: 'Et projekt hænger ikke sammen med sig selv. Vælg et andet.',
    en: 'A project has nothing to do with itself. Choose another.',
  },
  tiedByOther: {
    da: 'Det andet projekt siger allerede, hvordan de to hænger sammen. Ret det dér.',
    en: 'The other project already says how the two belong together. Change it there.',
  },
  tiedInCircle: {
    da: 'Det ville gå i ring: {0}. Vælg et andet projekt, eller fjern en af forbindelserne.',
    en: 'That would go in a circle: {0}. Choose another project, or remove one of the connections.',
  },
  documentAlreadyThere: {
    da: 'Den adresse står her allerede.',
    en: 'That address is here already.',
  },
  notBefore: { da: 'Kan ikke ligge før {0}.', en: 'Cannot be before {0}.' },
  notAfter: { da: 'Kan ikke ligge efter {0}.', en: 'Cannot be after {0}.' },
  dayToCome: { da: 'Kan ikke ligge ude i fremtiden.', en: 'Cannot lie in the future.' },
  tooMany: { da: 'Der kan højst være {0}.', en: 'There can be at most {0}.' },
  ownerLeadsProject: {
    da: 'Gevinstejeren skal være en leder i driften, ikke projektets egen leder.',
    en: 'The benefit’s owner must be a line manager, not the project’s own manager.',
  },
  ownerTakesNoPart: {
    da: 'Personen er gæst eller kan kun læse, og kan derfor ikke eje en gevinst.',
    en: 'That person is a guest or may only read, and so cannot own a benefit.',
  },
  baselineTooLate: {
    da: 'Et nulpunkt skal være fra før, projektet går i drift.',
    en: 'A baseline must be from before the project goes live.',
  },
  noSuchField: { da: 'Feltet findes ikke i diagrammet.', en: 'There is no such field in the map.' },
  noSuchGoal: { da: 'Målet findes ikke.', en: 'There is no such goal.' },
  linkSelf: { da: 'Et felt kan ikke føre til sig selv.', en: 'A field cannot lead to itself.' },
  linkBackwards: {
    da: 'En forbindelse går fra venstre mod højre: leverance, forandring, gevinst, mål.',
    en: 'A connection goes from left to right: deliverable, change, benefit, goal.',
  },
  linkCircle: {
    da: 'Forbindelsen går i ring: det, den fører til, fører allerede hertil.',
    en: 'The connection goes in a circle: what it leads to already leads here.',
  },
  linkPastBenefit: {
    da: 'Kun en gevinst kan føre til et mål. Forbind med gevinsten først.',
    en: 'Only a benefit can lead to a goal. Connect it with the benefit first.',
  },
  linkFromGoal: { da: 'Et mål fører ikke videre.', en: 'A goal leads nowhere further.' },
  receiverTakesNoPart: {
    da: 'Personen er gæst eller kan kun læse, og kan derfor ikke overtage projektet.',
    en: 'That person is a guest or may only read, and so cannot take the project over.',
  },
  deviationCause: {
    da: 'Skriv, hvorfor tallet er mere end 10 % bagud.',
    en: 'Write why the figure is more than 10% behind.',
  },
  deviationAction: {
    da: 'Skriv, hvad I gør ved det.',
    en: 'Write what you do about it.',
  },
  lineDecided: {
    da: 'Linjen hedder, som den blev besluttet.',
    en: 'The line is called what it was when it was decided.',
  },
  noSuchDecision: {
    da: 'Beslutningspunktet findes ikke i projektet.',
    en: 'There is no such decision point in the project.',
  },
  pointsInOrder: {
    da: 'Mindst, sandsynligt og højst skal stå i stigende orden.',
    en: 'At least, most likely and at most have to rise.',
  },
  amountTooLarge: {
    da: 'Linjen kommer over 10 mia. kr. om året. Er der et nul for meget?',
    en: 'The line comes to more than DKK 10 bn a year. Is there a zero too many?',
  },
  formulaRefused: {
    da: 'Cellen har en formel. Skriv tallet selv, så alle kan se, hvad der gælder.',
    en: 'The cell has a formula. Write the number itself, so that everybody can see what counts.',
  },
  numberUnreadable: {
    da: '»{0}« kan ikke læses som et tal med højst {1} decimaler.',
    en: '“{0}” cannot be read as a number with at most {1} decimals.',
  },
  notNegative: {
    da: 'Kan ikke være negativ her. Skriv en udgift som en linje for sig.',
    en: 'Cannot be negative here. Write a cost as a line of its own.',
  },
  pointMissing: {
    da: 'Et trepunktsestimat har både mindst, sandsynligt og højst.',
    en: 'A three-point estimate has all of at least, most likely and at most.',
  },
  yearMissing: {
    da: '{0} er sprunget over. Skriv 0, hvis der ikke er noget det år.',
    en: '{0} is left out. Write 0 if there is nothing that year.',
  },
  yearOutside: {
    da: 'Året ligger uden for beregningen, som begynder i {0}.',
    en: 'The year is outside the calculation, which begins in {0}.',
  },
  columnUnknown: {
    da: 'Kolonnen »{0}« kendes ikke. Slet den, eller giv den navnet fra den fil, du hentede.',
    en: 'The column “{0}” is not known. Delete it, or give it the name from the file you fetched.',
  },
  lineTwice: {
    da: 'Linjen står to gange. Slet id’et i den ene, hvis den er ny.',
    en: 'The line is there twice. Delete the id of one if it is new.',
  },
  nameUnknown: {
    da: '»{0}« er ikke medarbejder her. Skriv navnet, som det står i Erfa.',
    en: '“{0}” is not a member here. Write the name as Erfa has it.',
  },
  nameTwice: {
    da: 'Flere hedder »{0}«. Vælg personen på siden i stedet.',
    en: 'Several are called “{0}”. Choose the person on the page instead.',
  },
  lineElsewhere: {
    da: 'Linjen hører til et andet projekt.',
    en: 'The line belongs to another project.',
  },
  projectTitleMissing: {
    da: 'Skriv, hvad projektet hedder.',
    en: 'Write what the project is called.',
  },
  unitNotNamed: {
    da: '»{0}« er ikke en enhed her. Skriv navnet, som det står under Enheder, eller vælg ingen kolonne for enheder.',
    en: '“{0}” is not a unit here. Write the name as it stands under Units, or choose no column for units.',
  },
  goalNotNamed: {
    da: '»{0}« er ikke et af jeres mål. Skriv målet først, eller vælg ingen kolonne for mål.',
    en: '“{0}” is not one of your goals. Write the goal first, or choose no column for goals.',
  },
  namedTwice: {
    da: 'Flere hedder »{0}«. Vælg på projektets side i stedet.',
    en: 'Several are called “{0}”. Choose on the project’s page instead.',
  },
  personNotNamed: {
    da: '»{0}« er ikke medarbejder her. Invitér personen først, eller vælg ingen kolonne for feltet.',
    en: '“{0}” is not a member here. Invite the person first, or choose no column for the field.',
  },
  systemAndSupplier: {
    da: 'Et system står med sin leverandør. Udfyld begge, eller ingen af dem.',
    en: 'A system stands with its supplier. Fill in both, or neither.',
  },
} as const satisfies Record<string, Text>;
