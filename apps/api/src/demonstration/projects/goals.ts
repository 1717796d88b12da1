/** Goals of municipalities' strategies, by code. Invented. Some have no project, as in life. */
export const strategyGoals: Readonly<Record<string, readonly { title: string; source: string }[]>> =
  {
    '0751': [
      { title: 'Ældreområdet holder budgettet', source: 'Budgetforlig' },
      { title: 'Nærhed for alle ældre', source: 'Ældrepolitik' },
      { title: 'Børn mødes af én kommune', source: 'Børne- og ungepolitik' },
      { title: 'Ingen borger venter på et svar', source: 'Digitaliseringsstrategi' },
      { title: 'Byen bruger en fjerdedel mindre energi', source: 'Klimaplan' },
    ],
    '0561': [{ title: 'Sunde skoler', source: 'Skolepolitik' }],
    '0730': [{ title: 'Pårørende er en del af plejen', source: 'Værdighedspolitik' }],
  };
