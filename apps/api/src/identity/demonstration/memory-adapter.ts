import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expires: number;
}

const entries = new Map<string, Entry>();

/** Keeps what the demonstration's provider must remember for minutes, and drops what has lapsed. Nothing of it survives a restart, nor has to. */
export class MemoryAdapter implements Adapter {
  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const now = Date.now();
    for (const [key, entry] of entries) if (entry.expires < now) entries.delete(key);
    entries.set(this.key(id), { payload, expires: now + (expiresIn || 3600) * 1000 });
    return Promise.resolve();
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.where((key) => key === this.key(id)));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(
      this.where((key, payload) => key.startsWith(`${this.model}:`) && payload.uid === uid),
    );
  }

  async findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    const entry = entries.get(this.key(id));
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  async destroy(id: string): Promise<void> {
    entries.delete(this.key(id));
    return Promise.resolve();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    return Promise.resolve();
  }

  private where(
    fits: (key: string, payload: AdapterPayload) => boolean,
  ): AdapterPayload | undefined {
    const now = Date.now();
    for (const [key, { payload, expires }] of entries)
      if (expires >= now && fits(key, payload)) return payload;
    return undefined;
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }
}
