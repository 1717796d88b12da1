import type { ApprovalsView, PublishedDraftView } from '../src/drafts/approvals.views';
import type { ModelFileView } from '../src/drafts/files/files.views';
import type { Answer, TestClient } from './client';
import type { Fault } from './drafts';

/** The files of a model, by what they are; texts, or bytes as they are. */
export interface ModelFiles {
  readonly model: string | Uint8Array<ArrayBuffer>;
  /** By name. */
  readonly golden?: Readonly<Record<string, string>>;
  /** Answer files that golden cases name, by name. */
  readonly answers?: Readonly<Record<string, string>>;
}

/**
 * Sends the files of a model as a form.
 * @param address what follows `/api/model-drafts/`, as `from-file`
 * @param query what is asked for; a preview unless stated
 */
export async function sendModelFiles(
  client: TestClient,
  address: string,
  { model, golden = {}, answers = {} }: ModelFiles,
  query: Readonly<Record<string, string>> = {},
  language = 'da',
): Promise<Answer<ModelFileView & Fault>> {
  const form = new FormData();
  form.append('model', new Blob([model]), 'model.yaml');
  for (const [name, text] of Object.entries(golden)) form.append('golden', new Blob([text]), name);
  for (const [name, text] of Object.entries(answers))
    form.append('answers', new Blob([text]), name);
  // Written out: the client says itself what it sends.
  const written = new Response(form);
  const asked = new URLSearchParams({ way: 'preview', ...query }).toString();
  return client.ask(`/api/model-drafts/${address}?${asked}`, {
    method: 'POST',
    raw: new Uint8Array(await written.arrayBuffer()),
    headers: {
      'content-type': written.headers.get('content-type') ?? '',
      'accept-language': language,
    },
  });
}

/**
 * Takes the files of a model the whole way: a draft, which one asks to have approved and publishes, and another approves.
 * @returns the answer to publishing, or to the first step that was refused
 */
export async function publishFromFiles(
  one: TestClient,
  other: TestClient,
  files: ModelFiles,
): Promise<Answer<PublishedDraftView & Fault>> {
  const begun = await sendModelFiles(one, 'from-file', files, { way: 'all' });
  if (begun.status !== 200) return begun as unknown as Answer<PublishedDraftView & Fault>;
  const draft = `/api/model-drafts/${begun.body.draftId ?? ''}`;
  const post = <Body>(client: TestClient, path: string, body: object = {}) =>
    client.ask<Body & Fault>(`${draft}/${path}`, { method: 'POST', body });
  const asked = await post<ApprovalsView>(one, 'approvals', { note: '' });
  if (asked.status !== 200) return asked as unknown as Answer<PublishedDraftView & Fault>;
  const approval = asked.body.approvals[0]?.id ?? '';
  const decision = { decision: 'approved', comment: '' };
  const decided = await post(other, `approvals/${approval}/decision`, decision);
  if (decided.status !== 200) return decided as unknown as Answer<PublishedDraftView & Fault>;
  return post(one, 'publication');
}
