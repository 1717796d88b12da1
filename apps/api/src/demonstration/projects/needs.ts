import type { ProjectKind } from '@erfa/domain';
import type { OwnerConnection } from '../../persistence/data-source';
import { actingFor } from '../acting-for';

/** What KL says that kinds of projects need of a municipality, in the demonstration. Invented. */
const needs: readonly (readonly [ProjectKind, node: string, level: number, note: string])[] = [
  [
    'welfare-technology',
    'implementering-og-forankring',
    3,
    'Nye arbejdsgange holder kun, hvis lederne følger dem i et år.',
  ],
  ['welfare-technology', 'gevinstrealisering', 3, 'Gevinsten skal have en ejer i driften.'],
  [
    'it-system',
    'organisering-overblik-prioritering',
    3,
    'Nogen skal kunne sige nej til det næste.',
  ],
  ['automation', 'digital-ledelse', 3, 'Det skal være aftalt, hvem der svarer for robotten.'],
];

/** Sets them as KL would. */
export async function loadNeeds(source: OwnerConnection): Promise<void> {
  const [kl] = await source.query<{ id: string }[]>(
    `select id from organisation where kind = 'kl'`,
  );
  if (!kl) throw new Error('Reference data has to be loaded first.');
  await actingFor(source, kl.id, async (query) => {
    for (const [kind, node, level, note] of needs)
      await query(`select set_maturity_need($1, 'digital-modenhed', $2, $3, $4)`, [
        ...[kind, node, level, note],
      ]);
  });
}
