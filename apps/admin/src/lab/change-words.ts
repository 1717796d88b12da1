import { type DraftChange, type GoldenChange, isGoldenChange } from '@erfa/model-lab';
import { isJsonObject, type LocalText } from '@erfa/scoring-sdk';
import type { Texts } from '../language/texts';
import type { DraftKeeper } from './draft-keeper';

/** A change in a few words: `»Gevinstejere« er flyttet`. */
export function changeWords(
  change: DraftChange | GoldenChange,
  keeper: DraftKeeper,
  texts: Texts,
): string {
  if (isGoldenChange(change)) return goldenWords(change, texts);
  const key = typeof change.node === 'string' ? change.node : change.node.key;
  const title: LocalText | undefined =
    typeof change.node === 'string' ? keeper.target(key)?.title : change.node.title;
  return texts.text(`lab.change.${change.kind}`, { name: titleWords(title, texts) });
}

/** A title in the language of the page, or in the other where that is empty. */
export function titleWords(title: LocalText | undefined, texts: Texts): string {
  const english = texts.language() === 'en';
  return (
    (english ? title?.en || title?.da : title?.da || title?.en) ||
    texts.text('writing.tree.untitled')
  );
}

/** What was done to golden cases: `testeksemplet »To og tre« er fjernet`. */
function goldenWords({ cases }: GoldenChange, texts: Texts): string {
  const [only, ...others] = cases;
  if (!only || others.length > 0) return texts.count('lab.golden.several', cases.length);
  const { from, to } = only;
  const written = to ?? from;
  const name = isJsonObject(written) ? String(written['name']) : '';
  const what = from === null ? 'added' : to === null ? 'removed' : 'changed';
  return texts.text(`lab.golden.${what}`, { name });
}
