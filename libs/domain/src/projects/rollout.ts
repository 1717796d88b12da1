/** Where the equipment of a unit is; nothing at all is not said yet. */
export const equipmentStates = ['not-needed', 'ordered', 'delivered'] as const;
export type EquipmentState = (typeof equipmentStates)[number];

export const planLimits = {
  /** Milestones and tasks of one project, from all cards. */
  tasks: 300,
  title: 200,
  /** Checks of one project. */
  checks: 40,
  checkTitle: 200,
  /** Weeks before, or after, going live that a check may lie. */
  checkWeeks: 52,
  /** People in one unit. */
  people: 10_000,
  note: 500,
  /** Why another day is proposed, and what is answered. */
  proposal: 500,
  says: 2000,
  /** Names of those who miss training, in one unit. */
  names: 200,
  name: 120,
  /** Days before going live when a unit without an agreed day is warned of. */
  warnDays: 14,
  /** Days before something is due when it is reminded of. */
  remindDays: 14,
} as const;

/** Whether a leader has said yes to the day that their unit goes live. A day that was moved since has to be agreed anew. */
export const agreements = ['none', 'agreed', 'moved'] as const;
export type Agreement = (typeof agreements)[number];

/** What of a unit's roll-out its state hangs on. Counts are of people; null is not said yet. */
export interface RolloutState {
  /** The day that the unit goes live, ISO date, and the one that its leader has said yes to. */
  goLiveOn: string | null;
  agreedDay: string | null;
  staff: number | null;
  superusersWanted: number | null;
  superusers: number;
  trained: number;
  withAccess: number;
  equipment: EquipmentState | null;
  /** When it was looked at whether it works, after going live. */
  checkedOn: string | null;
}

/** The day, a year after going live, on which names of those who missed training are deleted. Of 29 February it is the 28th. */
export const namesUntil = (goLiveOn: string): string =>
  `${Number(goLiveOn.slice(0, 4)) + 1}${goLiveOn.slice(4).replace('-02-29', '-02-28')}`;

export function agreementOf({
  goLiveOn,
  agreedDay,
}: Pick<RolloutState, 'goLiveOn' | 'agreedDay'>): Agreement {
  if (agreedDay === null) return 'none';
  return agreedDay === goLiveOn ? 'agreed' : 'moved';
}

/** Another day of going live that a unit's leader proposed: it waits for an answer, or was answered. */
export const proposalStates = ['open', 'accepted', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];

/**
 * How a proposal stands. One that nobody answered is met where the unit has come to go live on that day anyway.
 * @param accepted null before it is answered
 */
export function proposalStateOf(
  { day, accepted }: { day: string; accepted: boolean | null },
  goLiveOn: string | null,
): ProposalState {
  if (accepted === null) return day === goLiveOn ? 'accepted' : 'open';
  return accepted ? 'accepted' : 'declined';
}

/** What a unit's leader says to their staff, and whether that was said as it stands. */
export interface Saying {
  /** In the unit's own words, else the project's. */
  toSay: string;
  isSaid: boolean;
}

/**
 * @param unit the unit's own words, and what was said last, on which day
 * @param projectSays what the project says
 */
export function sayingOf(
  unit: { says: string; said: string; saidOn: string | null },
  projectSays: string,
): Saying {
  const toSay = unit.says || projectSays;
  return { toSay, isSaid: unit.saidOn !== null && unit.said === toSay };
}

/** What a unit can lack, in the order of the table. */
export const rolloutParts = [
  'agreement',
  'superusers',
  'training',
  'equipment',
  'access',
  'check',
] as const;
export type RolloutPart = (typeof rolloutParts)[number];

/**
 * What a unit lacks. A count that is wanted of nobody lacks nothing; one that nobody has said how many are wanted of, does. The
 * check comes after going live, and is not missed before.
 */
export function lackingParts(state: RolloutState, goneLive: boolean): RolloutPart[] {
  const short = (has: number, of: number | null): boolean => of === null || has < of;
  const lacks: Record<RolloutPart, boolean> = {
    agreement: agreementOf(state) !== 'agreed',
    superusers: short(state.superusers, state.superusersWanted),
    training: short(state.trained, state.staff),
    equipment: state.equipment !== 'not-needed' && state.equipment !== 'delivered',
    access: short(state.withAccess, state.staff),
    check: goneLive && state.checkedOn === null,
  };
  return rolloutParts.filter((part) => lacks[part]);
}
