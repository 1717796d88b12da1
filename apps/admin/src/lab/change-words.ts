import type { DraftChange } from '@erfa/model-lab';
import type { LocalText } from '@erfa/scoring-sdk';
import type { Texts } from '../language/texts';
import type { DraftKeeper } from './draft-keeper';

/** A change in a few words: `»Gevinstejere« er flyttet`. */
export function changeWords(change: DraftChange, keeper: DraftKeeper, texts: Texts): string {
  const key = typeof change.node === 'string' ? change.node : change.node.key;
  const title: LocalText | undefined =
    typeof change.node === 'string' ? keeper.target(key)?.title : change.node.title;
  const english = texts.language() === 'en';
  const name =
    (english ? title?.en || title?.da : title?.da || title?.en) ||
    texts.text('writing.tree.untitled');
  return texts.text(`lab.change.${change.kind}`, { name });
}
