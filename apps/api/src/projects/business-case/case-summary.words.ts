/** The words of the summary in Word. */
export const summaryWords = {
  da: {
    title: 'Regnestykke',
    fictional: 'Demonstration med opdigtede tal.',
    none: 'Der er ingen linjer endnu.',
    over: (money: string, years: number) =>
      `${money} over ${years === 4 ? 'fire budgetår' : years === 1 ? 'ét budgetår' : `${years} budgetår`}.`,
    home: (year: number) => `Pengene er hjemme i ${year}.`,
    never: (last: number) => `Pengene er ikke hjemme i ${last}.`,
    ahead: 'Det koster ikke mere, end det giver, i noget år.',
    prices: (year: number) => `${year}-priser.`,
    draft: (number: number) => `Version ${number}, kladde.`,
    locked: (number: number) => `Version ${number}, låst.`,
    caseNumber: (number: string) => `Sag ${number}.`,
    decided: (number: number, day: string) => `Version ${number} blev besluttet ${day}.`,
    changed: (count: number) =>
      count === 1 ? 'Én linje er ændret siden.' : `${count} linjer er ændret siden.`,
    effect: 'Effekt pr. budgetår',
    effectText: 'Plus er en gevinst for kommunen, minus er en udgift.',
    unit: (year: number) => `t.kr., ${year}-priser`,
    budget: (year: number) => `Budget ${year}`,
    total: 'I alt',
    pool: 'Risikopulje',
    net: 'Effekt på budgettet',
    time: 'Frigjort tid, i kroner (tæller ikke med i effekten)',
    lowered: (hours: number) =>
      `Årsværk, budgettet sænkes (${hours.toLocaleString('da-DK')} timer)`,
    released: 'Årsværk, frigjort til andre opgaver',
    figures: 'Nøgletal',
    value: (amount: string, first: number, last: number) =>
      `Nettonutidsværdi ${first}–${last}: ${amount} t.kr.`,
    rate: (rate: string) => `Intern rente: ${rate}.`,
    rates: (rates: string) =>
      `Intern rente: der er flere (${rates}), så ingen af dem kan bruges. Se på nettonutidsværdien.`,
    noRate: 'Intern rente: der er ingen. Se på nettonutidsværdien.',
    payback: (years: string, discounted: string | null) =>
      `Tilbagebetalingstid: ${years} år, ${discounted === null ? 'med rente kommer pengene ikke hjem' : `${discounted} år med rente`}.`,
    noPayback: 'Tilbagebetalingstid: pengene kommer ikke hjem inden for beregningen.',
    rule: (day: string, formula: string) =>
      `Kalkulationsrenten er 3,5 % om året i år 0–35, 2,5 % i år 36–70 og derefter 1,5 % (Finansministeriet, ${day}). Trepunktsestimater er regnet som ${formula}, hvor a er mindst, m sandsynligt og b højst.`,
    lines: 'Linjer',
    line: 'Linje',
    kind: 'Slags',
    source: 'Sådan er det regnet',
    without: 'uden projektet',
    rounded: 't.kr. Tallene er afrundet hver for sig.',
  },
  en: {
    title: 'Business case',
    fictional: 'Demonstration with invented figures.',
    none: 'There are no lines yet.',
    over: (money: string, years: number) =>
      `${money} over ${years === 4 ? 'four budget years' : years === 1 ? 'one budget year' : `${years} budget years`}.`,
    home: (year: number) => `The money is earned back in ${year}.`,
    never: (last: number) => `The money is not earned back by ${last}.`,
    ahead: 'In no year does it cost more than it gives.',
    prices: (year: number) => `Prices of ${year}.`,
    draft: (number: number) => `Version ${number}, draft.`,
    locked: (number: number) => `Version ${number}, locked.`,
    caseNumber: (number: string) => `Case ${number}.`,
    decided: (number: number, day: string) => `Version ${number} was decided on ${day}.`,
    changed: (count: number) =>
      count === 1 ? 'One line has changed since.' : `${count} lines have changed since.`,
    effect: 'Effect by budget year',
    effectText: 'Plus is a benefit to the municipality, minus is a cost.',
    unit: (year: number) => `DKK 1,000, prices of ${year}`,
    budget: (year: number) => `Budget ${year}`,
    total: 'Total',
    pool: 'Risk pool',
    net: 'Effect on the budget',
    time: 'Released time in kroner (no part of the effect)',
    lowered: (hours: number) =>
      `Full-time, budget lowered (${hours.toLocaleString('en-GB')} hours)`,
    released: 'Full-time, released for other work',
    figures: 'Key figures',
    value: (amount: string, first: number, last: number) =>
      `Net present value ${first}–${last}: DKK ${amount} thousand`,
    rate: (rate: string) => `Internal rate of return: ${rate}.`,
    rates: (rates: string) =>
      `Internal rate of return: there are several (${rates}), so none of them can be used. Look at the net present value.`,
    noRate: 'Internal rate of return: there is none. Look at the net present value.',
    payback: (years: string, discounted: string | null) =>
      `Payback: ${years} years, ${discounted === null ? 'with interest the money does not come home' : `${discounted} years with interest`}.`,
    noPayback: 'Payback: the money does not come home within the calculation.',
    rule: (day: string, formula: string) =>
      `The discount rate is 3.5 % a year in years 0–35, 2.5 % in years 36–70 and 1.5 % after that (Danish Ministry of Finance, ${day}). Three-point estimates are computed as ${formula}, with a at least, m most likely and b at most.`,
    lines: 'Lines',
    line: 'Line',
    kind: 'Kind',
    source: 'How it is computed',
    without: 'without the project',
    rounded: 'DKK 1,000. Figures are rounded one by one.',
  },
} as const;
