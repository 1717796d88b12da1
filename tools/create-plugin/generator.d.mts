/** What a generator uses of the workspace; Nx's own `Tree` is one. */
interface Workspace {
  readonly read: (file: string, encoding: 'utf8') => string;
  readonly exists: (file: string) => boolean;
  readonly write: (file: string, text: string) => void;
}
export default function scoringPlugin(
  tree: Workspace,
  options: { readonly name: string },
): Promise<() => void>;
