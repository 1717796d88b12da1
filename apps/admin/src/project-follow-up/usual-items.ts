/** What usually has to be in place before operation takes a project over, in the order of the list. */
export const usualItems = [
  'followUp.handover.usual.owner',
  'followUp.handover.usual.support',
  'followUp.handover.usual.contract',
  'followUp.handover.usual.data',
  'followUp.handover.usual.access',
  'followUp.handover.usual.superusers',
  'followUp.handover.usual.newcomers',
  'followUp.handover.usual.money',
  'followUp.handover.usual.benefits',
  'followUp.handover.usual.papers',
] as const;
